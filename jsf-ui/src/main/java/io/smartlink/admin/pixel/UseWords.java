package io.smartlink.admin.pixel;

import io.smartlink.pixel.PixelUse;
import java.util.List;
import java.util.stream.Stream;

/** Says what fires a pixel. */
final class UseWords {
    private UseWords() {}

    /** As in <q>2 links, 1 QR code and 1 bio page</q>; <q>nothing</q> for nothing. */
    static String of(PixelUse use) {
        List<String> parts = Stream.of(
                        counted(use.links(), "link"),
                        counted(use.qrCodes(), "QR code"),
                        counted(use.bioPages(), "bio page"))
                .filter(part -> !part.isEmpty())
                .toList();
        int last = parts.size() - 1;
        return switch (parts.size()) {
            case 0 -> "nothing";
            case 1 -> parts.get(0);
            default -> String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
        };
    }

    static String sentence(PixelUse use) {
        String words = of(use);
        return Character.toUpperCase(words.charAt(0))
                + words.substring(1)
                + (use.total() > 1 ? " fire it." : " fires it.");
    }

    private static String counted(long number, String what) {
        return number == 0 ? "" : "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
