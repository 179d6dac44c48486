package io.smartlink.bio.page;

import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.widget.Content;
import io.smartlink.bio.widget.SocialLink;
import io.smartlink.bio.widget.Widget;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that visitors may see of a page. A draft and what is published are each one of these.
 *
 * @param widgets the stack from top to bottom, up to {@value #MAX_WIDGETS}; may be empty for as long as nothing is published
 */
public record PageContent(Profile profile, List<Widget> widgets, Theme theme, Seo seo) {
    public static final int MAX_WIDGETS = 50;

    /** @throws ValidationFailedException if there are too many widgets, or two with the same id */
    public PageContent {
        widgets = List.copyOf(widgets);
        FieldChecks checks = new FieldChecks()
                .that(
                        widgets.size() <= MAX_WIDGETS,
                        "widgets",
                        "too-many",
                        "A page may have up to " + MAX_WIDGETS + " widgets.");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < widgets.size(); i++) {
            String id = widgets.get(i).id();
            checks.that(
                    ids.add(id), "widgets[" + i + "].id", "not-distinct", "Two widgets have the id \"" + id + "\".");
        }
        checks.throwIfAny();
    }

    /** Everywhere that it may send a visitor, by the field that says so. */
    public Map<String, Destination> destinations() {
        Map<String, Destination> found =
                new LinkedHashMap<>(SocialLink.destinations("profile.social", profile.social()));
        ofWidgets(Content::destinations, found);
        return found;
    }

    /** The pictures that it shows, by the field that names them. */
    public Map<String, MediaId> images() {
        Map<String, MediaId> found = new LinkedHashMap<>();
        if (profile.avatar() != null) {
            found.put("profile.avatar", profile.avatar());
        }
        if (seo.image() != null) {
            found.put("seo.image", seo.image());
        }
        ofWidgets(Content::images, found);
        return found;
    }

    /** The files that visitors save, by the field that names them. */
    public Map<String, MediaId> files() {
        Map<String, MediaId> found = new LinkedHashMap<>();
        ofWidgets(Content::files, found);
        return found;
    }

    /** The widget with this id. */
    public Optional<Widget> widget(String id) {
        return widgets.stream().filter(widget -> widget.id().equals(id)).findFirst();
    }

    /** The widgets that visitors see at this instant. */
    public List<Widget> shownAt(Instant now) {
        return widgets.stream().filter(widget -> widget.shownAt(now)).toList();
    }

    public PageContent with(List<Widget> others) {
        return new PageContent(profile, others, theme, seo);
    }

    public PageContent with(Profile other) {
        return new PageContent(other, widgets, theme, seo);
    }

    public PageContent with(Theme other) {
        return new PageContent(profile, widgets, other, seo);
    }

    public PageContent with(Seo other) {
        return new PageContent(profile, widgets, theme, other);
    }

    private <V> void ofWidgets(Function<Content, Map<String, V>> having, Map<String, V> to) {
        for (int i = 0; i < widgets.size(); i++) {
            String path = "widgets[" + i + "].content.";
            having.apply(widgets.get(i).content()).forEach((field, value) -> to.put(path + field, value));
        }
    }
}
