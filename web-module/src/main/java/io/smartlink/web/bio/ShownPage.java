package io.smartlink.web.bio;

import io.smartlink.bio.media.MediaId;
import io.smartlink.bio.page.LanguageTag;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.widget.Countdown;
import io.smartlink.bio.widget.Widget;
import io.smartlink.media.form.PictureSize;
import io.smartlink.redirect.page.PageTap;
import io.smartlink.web.page.PageLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is shown to somebody.
 *
 * @param pictures how large they are; those that are missing are left out
 * @param baseUrl scheme, host and port that visitors see it at
 * @param path raw, beginning with {@code /}
 * @param language of our own words: what the visitor asks for, unless the page is written in another one that we have
 * @param now what its schedules are held against
 * @param draft whether a member looks at it before it is published: then all widgets show, and nothing is counted or sent
 * @param fire the pixels that fire; null for none
 */
public record ShownPage(
        PageContent content,
        Map<MediaId, PictureSize> pictures,
        String baseUrl,
        String path,
        PageLanguage language,
        Instant now,
        boolean draft,
        @Nullable PageFire fire) {

    public ShownPage {
        LanguageTag written = content.seo().language();
        if (written != null) {
            language = PageLanguage.ofRange(written.text()).orElse(language);
        }
    }

    /** What the page is written in, as {@code lang} has it. */
    String lang() {
        LanguageTag written = content.seo().language();
        return written == null ? language.tag() : written.text();
    }

    /** The widgets that show, from top to bottom. */
    List<Widget> widgets() {
        return draft
                ? content.widgets()
                : content.shownAt(now).stream().filter(this::hasSomethingToSay).toList();
    }

    /** Where a tap goes: through us, so that it is counted; a draft's straight to its end, in another window. */
    String href(String widget, int place) {
        if (!draft) {
            return path + PageTap.MARK + widget + (place == 0 ? "" : "/" + place);
        }
        PageTap.Target target = new PageTap(widget, place).targetOf(content);
        return target == null || target.location() == null ? "#" : target.location();
    }

    private boolean hasSomethingToSay(Widget widget) {
        return !(widget.content() instanceof Countdown countdown)
                || now.isBefore(countdown.to())
                || countdown.finished() != null;
    }
}
