package io.smartlink.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What bots that make link previews read (Open Graph protocol). Nothing of the destination, no word of ours, and no
 * redirect: some bots would follow it and show the destination after all.
 */
public final class PreviewPage {
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PreviewPage() {}

    public static PublicPage of(PreviewView view) {
        boolean image = view.imageUrl() != null && Html.isWebUrl(view.imageUrl());
        String title = view.title() == null ? view.shortUrl() : view.title();
        String html = """
                <!doctype html>
                <html>
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                %s</head>
                <body></body>
                </html>
                """.formatted(
                        Html.text(title),
                        meta("name", "description", view.description())
                                + meta("property", "og:title", title)
                                + meta("property", "og:description", view.description())
                                + meta("property", "og:image", image ? view.imageUrl() : null)
                                + meta("property", "og:url", view.shortUrl())
                                + meta("name", "twitter:card", image ? "summary_large_image" : "summary"));
        return new PublicPage(200, null, POLICY, html);
    }

    private static String meta(String attribute, String name, @Nullable String content) {
        return content == null
                ? ""
                : "<meta %s=\"%s\" content=\"%s\">\n".formatted(attribute, name, Html.text(content));
    }
}
