package io.smartlink.bio.widget;

import java.util.Objects;
import java.util.stream.Collectors;

/** What tells a widget from others of its kind, in few words of its own. */
public final class WidgetSummary {
    private WidgetSummary() {}

    /** Empty where there is nothing to tell. */
    public static String of(Widget widget) {
        return switch (widget.kind()) {
            case BUTTON -> ((ButtonLink) widget.content()).label();
            case HEADING -> ((Heading) widget.content()).text();
            case TEXT -> ((TextBlock) widget.content()).text();
            case IMAGE -> Objects.requireNonNullElse(((Picture) widget.content()).alt(), "Decoration");
            case GALLERY -> {
                int pictures = ((Gallery) widget.content()).pictures().size();
                yield pictures == 1 ? "1 picture" : pictures + " pictures";
            }
            case VIDEO -> ((Video) widget.content()).title();
            case MUSIC -> ((Music) widget.content()).title();
            case SOCIAL ->
                ((SocialIcons) widget.content())
                        .links().stream().map(link -> link.network().label()).collect(Collectors.joining(", "));
            case DIVIDER -> "";
            case CONTACT -> ((ContactCard) widget.content()).contact().displayName();
            case SIGNUP -> ((SignUp) widget.content()).title();
            case COUNTDOWN -> ((Countdown) widget.content()).title();
            case MAP -> ((Place) widget.content()).address();
            case FAQ -> ((Faq) widget.content()).questions().get(0).question();
            case PRODUCT -> ((ProductCard) widget.content()).name();
            case FILE -> ((FileDownload) widget.content()).label();
        };
    }
}
