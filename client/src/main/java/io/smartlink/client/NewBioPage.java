package io.smartlink.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bio page to be made. What is null is left out of the request, and the server's default holds.
 *
 * @param domain default: the installation's default domain
 * @param slug default: generated
 * @param title default: the profile's name
 * @param profile default: the title as its name
 * @param pixelIds pixels that fire when it is seen; default: none
 */
public record NewBioPage(
        @Nullable String domain,
        @Nullable String slug,
        @Nullable String title,
        @Nullable Map<String, Object> profile,
        @Nullable List<PageWidget> widgets,
        @Nullable Map<String, Object> theme,
        @Nullable Map<String, Object> seo,
        @Nullable List<String> pixelIds) {

    public NewBioPage {
        widgets = widgets == null ? null : List.copyOf(widgets);
        pixelIds = pixelIds == null ? null : List.copyOf(pixelIds);
    }

    /** A page of that name, with these widgets from top to bottom. */
    public static NewBioPage of(String title, PageWidget... widgets) {
        return new NewBioPage(null, null, title, null, List.of(widgets), null, null, null);
    }

    /** The same at another domain. */
    public NewBioPage onDomain(String newDomain) {
        return new NewBioPage(newDomain, slug, title, profile, widgets, theme, seo, pixelIds);
    }

    /** The same with a slug of one's own. */
    public NewBioPage withSlug(String newSlug) {
        return new NewBioPage(domain, newSlug, title, profile, widgets, theme, seo, pixelIds);
    }

    /** The same, firing these pixels when it is seen. */
    public NewBioPage firing(String... newPixelIds) {
        return new NewBioPage(domain, slug, title, profile, widgets, theme, seo, List.of(newPixelIds));
    }
}
