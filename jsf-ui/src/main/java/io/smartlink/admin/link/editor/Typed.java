package io.smartlink.admin.link.editor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people leave in text fields. */
final class Typed {
    private Typed() {}

    /** The text without the blanks around it; null where nothing was typed. */
    static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    static boolean allBlank(@Nullable String... typed) {
        return Arrays.stream(typed).allMatch(Typed::isBlank);
    }

    /** The words of a list that is parted by commas, semicolons or blanks. */
    static List<String> words(@Nullable String typed) {
        return typed == null ? List.of() : pieces(typed, "[,;\\s]+");
    }

    /** The lines that have something on them. */
    static List<String> lines(@Nullable String typed) {
        return typed == null ? List.of() : pieces(typed, "\\R");
    }

    private static List<String> pieces(String typed, String separator) {
        return Arrays.stream(typed.split(separator))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
