package io.smartlink.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.media.form.MediaDraft;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.ValidationFailedException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaUploadTest {
    @Test
    void a_file_is_kept_as_it_is_under_its_type() {
        byte[] pdf = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);

        MediaDraft draft = MediaUpload.draft(MediaKind.FILE, "C:\\Users\\me\\Menu 2026.PDF", pdf);

        assertThat(draft.name()).isEqualTo("Menu 2026.PDF");
        assertThat(draft.mediaType()).isEqualTo("application/pdf");
        assertThat(draft.contents()).hasSize(1);
        assertThat(draft.contents().get(0).bytes()).isEqualTo(pdf);
        assertThat(draft.width()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <html>",
        "picture.svg, <svg>",
        "run.exe, MZ",
        "script.js, alert(1)",
        "nothing, text",
        "menu.pdf, <html>",
        "menu.pdf.html, %PDF-1.7",
        "archive.zip, %PDF-1.7",
        "song.mp3, <html>",
        "photo.jpg, <svg>"
    })
    void what_is_not_on_the_list_or_something_else_than_it_says_is_refused(String name, String content) {
        assertThat(code(name, content.getBytes(StandardCharsets.US_ASCII))).isEqualTo("wrong-type");
    }

    @Test
    void a_text_has_no_zeroes_and_nothing_is_empty_or_larger_than_ten_megabytes() {
        assertThat(code("data.csv", new byte[] {'a', 0, 'b'})).isEqualTo("wrong-type");
        assertThat(code("data.csv", new byte[0])).isEqualTo("empty");
        assertThat(code("data.csv", new byte[MediaUpload.MAX_BYTES + 1])).isEqualTo("too-large");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.txt, passwd.txt", "'a\"b\r\nc.txt', a b c.txt", "'', file", "..., file"})
    void a_name_is_its_last_part_without_what_headers_choke_on(String typed, String kept) {
        assertThat(FileName.of(typed)).isEqualTo(kept);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.of("x".repeat(500) + ".pdf"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".pdf");
    }

    private static String code(String name, byte[] content) {
        return catchThrowableOfType(
                        ValidationFailedException.class, () -> MediaUpload.draft(MediaKind.FILE, name, content))
                .faults()
                .get(0)
                .code();
    }
}
