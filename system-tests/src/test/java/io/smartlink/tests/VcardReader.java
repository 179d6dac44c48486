package io.smartlink.tests;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads vCards with a library of another language and other authors than the one that wrote them: Python's vobject. */
final class VcardReader {
    /** Debian's, because its packages are not seen by others. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final String SCRIPT = "read-vcard.py";

    private VcardReader() {}

    /** The fields of a vCard, named and typed as in the API, and {@code formattedName}. */
    static JsonObject read(byte[] vcard) {
        try {
            Path card = Files.createTempFile("contact", ".vcf");
            Path fields = Files.createTempFile("contact", ".json");
            try {
                Files.write(card, vcard);
                Process reader = new ProcessBuilder(PYTHON, "-c", script())
                        .redirectInput(card.toFile())
                        .redirectOutput(fields.toFile())
                        .start();
                String complaint = new String(reader.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
                if (reader.waitFor() != 0) {
                    throw new AssertionError(complaint + new String(vcard, StandardCharsets.UTF_8));
                }
                return Json.createReader(new StringReader(Files.readString(fields)))
                        .readObject();
            } finally {
                Files.delete(card);
                Files.delete(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream script = VcardReader.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(script, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
