package io.smartlink.web.page;

/** The one way of a value into a page. */
public final class Html {
    private Html() {}

    /** The value as element content or as an attribute in double quotes. Nothing is lost: a form sends back what it got. */
    public static String text(String value) {
        StringBuilder html = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** Whether the value may stand in {@code href} or as an image: a whole URL, of the web. */
    public static boolean isWebUrl(String value) {
        return value.regionMatches(true, 0, "https://", 0, 8) || value.regionMatches(true, 0, "http://", 0, 7);
    }
}
