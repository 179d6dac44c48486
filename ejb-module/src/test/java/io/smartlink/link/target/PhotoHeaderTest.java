package io.smartlink.link.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoHeaderTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "8000, 5000", "20000, 2000", "2000, 20000"})
    void a_size_within_the_bounds_is_read(int width, int height) {
        assertThat(PhotoHeader.parse(png(width, height))).isEqualTo(new PhotoHeader(true, width, height));
        assertThat(PhotoHeader.parse(jpeg(width, height))).isEqualTo(new PhotoHeader(false, width, height));
    }

    @ParameterizedTest
    @CsvSource({"8000, 5001", "20001, 1", "1, 20001", "65535, 65535"})
    void a_size_beyond_the_bounds_is_refused_before_anything_is_unpacked(int width, int height) {
        assertThat(code(png(width, height))).isEqualTo("too-large");
        assertThat(code(jpeg(width, height))).isEqualTo("too-large");
    }

    @Test
    void a_png_of_sides_that_overflow_is_refused() {
        assertThat(code(png(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo("too-large");
        assertThat(code(png(65_536, 65_536))).isEqualTo("too-large");
    }

    @Test
    void no_size_is_no_image() {
        assertThat(code(png(0, 10))).isEqualTo("not-an-image");
        assertThat(code(png(-1, 10))).isEqualTo("not-an-image");
        assertThat(code(jpeg(10, 0))).isEqualTo("not-an-image");
    }

    @Test
    void five_megabytes_are_the_most() {
        byte[] image = Base64.getDecoder().decode(png(1, 1));

        assertThat(PhotoHeader.parse(text(Arrays.copyOf(image, PhotoHeader.MAX_BYTES))))
                .isNotNull();
        assertThat(code(text(Arrays.copyOf(image, PhotoHeader.MAX_BYTES + 1)))).isEqualTo("too-large");
        assertThat(code("A".repeat(8_000_000))).isEqualTo("too-large");
    }

    @Test
    void every_beginning_of_an_image_is_refused_in_words() {
        byte[] image = Base64.getDecoder().decode(jpeg(10, 10));
        for (int length = 1; length <= 20; length++) {
            assertThat(code(text(Arrays.copyOf(image, length)))).isEqualTo("not-an-image");
        }
    }

    private static String code(String base64) {
        return catchThrowableOfType(ValidationFailedException.class, () -> PhotoHeader.parse(base64)).faults().stream()
                .map(FieldFault::code)
                .reduce("", String::concat);
    }

    private static String png(int width, int height) {
        return text(ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array());
    }

    /** With an APP0, a filling byte and a progressive frame. */
    private static String jpeg(int width, int height) {
        return text(ByteBuffer.allocate(40)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE0)
                .putShort((short) 6)
                .putInt(0)
                .put((byte) 0xFF)
                .putShort((short) 0xFFC2)
                .putShort((short) 11)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array());
    }

    private static String text(byte[] image) {
        return Base64.getEncoder().encodeToString(image);
    }
}
