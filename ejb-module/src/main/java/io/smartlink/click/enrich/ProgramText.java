package io.smartlink.click.enrich;

import io.smartlink.visit.PlainText;
import io.smartlink.visit.Program;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program as one text: device, browser, its version, operating system and its version between tabs, nothing for what is
 * unknown. The view {@code visit_program} takes it apart again. Keeping the five together costs a visit four bytes.
 */
final class ProgramText {
    private static final int MAX_PART = 39;

    private ProgramText() {}

    /** @return null if nothing is known of the program */
    static @Nullable String of(Program program) {
        String text = Stream.of(
                        program.device(),
                        program.browser(),
                        program.browserVersion(),
                        program.os(),
                        program.osVersion())
                .map(ProgramText::part)
                .collect(Collectors.joining("\t"));
        return text.isBlank() ? null : text;
    }

    /** Control characters are taken out, so that no part brings a tab along. */
    private static String part(@Nullable String value) {
        String plain = value == null ? null : PlainText.of(value, MAX_PART);
        return plain == null ? "" : plain;
    }
}
