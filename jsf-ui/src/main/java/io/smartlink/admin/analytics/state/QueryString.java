package io.smartlink.admin.analytics.state;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The part of a URL behind its path, grown parameter by parameter. */
final class QueryString {
    private final StringBuilder text = new StringBuilder();

    QueryString add(String name, String value) {
        text.append(text.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** Begins with a question mark, or is empty. */
    @Override
    public String toString() {
        return text.toString();
    }
}
