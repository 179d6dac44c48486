package io.smartlink.admin.link.bulk;

import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param shortUrl the link that was made; null if it was refused
 * @param refusal why there is none; null if there is one
 */
public record BulkResult(
        int number,
        String text,
        String destination,
        @Nullable String shortUrl,
        @Nullable String refusal) {

    static BulkResult made(BulkLine line, String shortUrl) {
        return new BulkResult(line.number(), line.text(), line.destination(), shortUrl, null);
    }

    static BulkResult refused(BulkLine line, String refusal) {
        return new BulkResult(line.number(), line.text(), line.destination(), null, refusal);
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
