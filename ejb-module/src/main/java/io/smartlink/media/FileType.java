package io.smartlink.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may be offered for download. Nothing that a computer runs or a browser shows as a page; and the beginning of the file
 * must be that of its kind, so that none comes under another's name.
 */
enum FileType {
    PDF("pdf", "application/pdf", "%PDF-"),
    EPUB("epub", "application/epub+zip", "PK"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK"),
    ODT("odt", "application/vnd.oasis.opendocument.text", "PK"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", "PK"),
    ODP("odp", "application/vnd.oasis.opendocument.presentation", "PK"),
    ZIP("zip", "application/zip", "PK"),
    CSV("csv", "text/csv", ""),
    TXT("txt", "text/plain", ""),
    ICS("ics", "text/calendar", "BEGIN:VCALENDAR"),
    MP3("mp3", "audio/mpeg", ""),
    PNG("png", "image/png", "\u0089PNG"),
    JPG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff"),
    JPEG("jpeg", "image/jpeg", "\u00ff\u00d8\u00ff");

    private static final List<String> TEXTS = List.of("text/csv", "text/plain", "text/calendar");

    private final String extension;
    private final String mediaType;
    private final byte[] beginning;

    FileType(String extension, String mediaType, String beginning) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The type of a file of that name; empty for one that is not on the list. */
    static Optional<FileType> ofName(String name) {
        String extension = FileName.extension(name);
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(extension))
                .findFirst();
    }

    /** All endings, for people who have come with another one. */
    static String endings() {
        return Arrays.stream(values()).map(type -> type.extension).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether the bytes begin as those of this type do; a text has no zeroes, music begins with a tag or a frame. */
    boolean begins(byte[] bytes) {
        if (this == MP3) {
            return startsWith(bytes, "ID3".getBytes(StandardCharsets.US_ASCII))
                    || bytes.length > 1 && bytes[0] == (byte) 0xFF && (bytes[1] & 0xE0) == 0xE0;
        }
        return startsWith(bytes, beginning) && !(TEXTS.contains(mediaType) && hasZero(bytes));
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
