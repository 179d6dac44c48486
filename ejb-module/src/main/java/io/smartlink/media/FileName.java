package io.smartlink.media;

import java.util.Locale;

/** The name of an uploaded file: its last part, without what file systems and headers choke on. */
final class FileName {
    static final int LONGEST = 200;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** Nothing is refused: a name is for people to know the file by. */
    static String of(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;]+", " ").strip();
        String named = plain.isEmpty() || plain.chars().allMatch(c -> c == '.') ? NAMELESS : plain;
        return named.length() <= LONGEST ? named : named.substring(0, LONGEST - 12) + ending(named);
    }

    /** What follows the last dot, in lower case; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String ending(String name) {
        String extension = extension(name);
        return extension.isEmpty() || extension.length() > 11 ? "" : "." + extension;
    }
}
