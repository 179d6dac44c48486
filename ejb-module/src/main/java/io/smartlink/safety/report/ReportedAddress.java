package io.smartlink.safety.report;

import io.smartlink.customdomain.Hostname;
import java.util.Optional;

/**
 * A short link's address as a visitor gives it: a whole URL, one without scheme, a path, or the slug alone; with or without
 * the {@code +} that shows where it goes.
 *
 * @param host that it names; else the one that the form was on
 * @param rawPath beginning with {@code /}
 */
record ReportedAddress(Hostname host, String rawPath) {
    /** @param formHost where the form was sent to, one of ours */
    static Optional<ReportedAddress> tryParse(String typed, String formHost) {
        String text =
                typed.strip().replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://", "").replaceFirst("[?#].*$", "");
        int slash = text.indexOf('/');
        boolean named = slash > 0 && text.substring(0, slash).contains(".")
                || slash > 0 && !text.equals(typed.strip())
                || slash > 0 && text.substring(0, slash).contains(":");
        String host = named ? text.substring(0, slash).replaceFirst(":[0-9]*$", "") : formHost;
        String path = named ? text.substring(slash) : text.startsWith("/") ? text : "/" + text;
        String rawPath = path.replaceFirst("\\+$", "");
        return rawPath.length() < 2
                ? Optional.empty()
                : Hostname.tryParse(host).map(known -> new ReportedAddress(known, rawPath));
    }
}
