package io.smartlink.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What stands around the body of every page: head, style sheet, logo and brand, and the policy that goes with them. */
final class PageFrame {
    private static final String STYLE = read("page.css");

    private final PageLanguage language;
    private final Brand brand;
    private final String style;

    PageFrame(PageLanguage language, Brand brand) {
        this.language = language;
        this.brand = brand;
        this.style =
                brand.colour() == null ? STYLE : STYLE + "main{border-top:4px solid %s}\n".formatted(brand.colour());
    }

    /** A page that sends nothing anywhere. */
    PublicPage page(int status, String titleHtml, String bodyHtml) {
        return new PublicPage(status, language, policy(" form-action 'none';"), html(titleHtml, "", bodyHtml, ""));
    }

    /**
     * A page with a form whose answer redirects to a place that may be anywhere. Chromium and Safari apply {@code
     * form-action} to every hop after the form too (w3c/webappsec-csp#8): {@code 'self'} blocks the 303, and no list that
     * can be written ahead lets the {@code mailto:} or app scheme pass that a destination has or redirects to. So it is
     * left out. Nothing is lost: there is no script and no {@code base}, and the one form's action is fixed.
     */
    PublicPage pageWithForm(int status, String titleHtml, String bodyHtml) {
        return new PublicPage(status, language, policy(""), html(titleHtml, "", bodyHtml, ""));
    }

    /**
     * A page that runs scripts.
     *
     * @param headHtml stands at the end of the head
     * @param scriptsHtml stands behind the body's content
     * @param sources directives of the policy for scripts and what they do, each with its semicolon
     * @param images origins of images beside the brand's logo
     */
    PublicPage pageWithScript(
            String titleHtml,
            String headHtml,
            String bodyHtml,
            String scriptsHtml,
            String sources,
            Collection<String> images) {
        String policy = "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; img-src "
                + (logoSource().isEmpty() ? "" : logoSource() + " ") + String.join(" ", images) + ";" + sources
                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return new PublicPage(200, language, policy, html(titleHtml, headHtml, bodyHtml, scriptsHtml));
    }

    private String html(String title, String head, String body, String scripts) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <style>%s</style>
                %s</head>
                <body>
                <main>%s%s</main>
                %s%s</body>
                </html>
                """.formatted(language.tag(), title, style, head, logo(brand.logo()), body, footer(), scripts);
    }

    private String logo(@Nullable String logo) {
        return logo == null ? "" : "<img src=\"%s\" alt=\"%s\">".formatted(Html.text(logo), Html.text(brand.name()));
    }

    private String footer() {
        return brand.name().isEmpty() ? "" : "<footer>" + Html.text(brand.name()) + "</footer>\n";
    }

    /** Nothing is allowed but our inline style sheet, by its hash (CSP Level 3 §8.3), and the brand's logo. */
    private String policy(String formAction) {
        return "default-src 'none'; style-src 'sha256-" + sha256(style) + "';" + images() + " base-uri 'none';"
                + formAction + " frame-ancestors 'none'";
    }

    private String images() {
        return logoSource().isEmpty() ? "" : " img-src " + logoSource() + ";";
    }

    private String logoSource() {
        if (brand.logo() == null) {
            return "";
        }
        return brand.logo().startsWith("data:") ? "data:" : "'self'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-256", missing);
        }
    }

    private static String read(String name) {
        try (InputStream file = PageFrame.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing in the web archive");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
