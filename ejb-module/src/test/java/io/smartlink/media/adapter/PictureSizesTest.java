package io.smartlink.media.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.media.form.MediaDraft;
import io.smartlink.platform.ValidationFailedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizesTest {
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    @Test
    void a_wide_picture_is_kept_at_each_width_up_to_the_widest() throws IOException {
        PictureSizes.Picture picture = of(written("png", picture(3200, 1600, BufferedImage.TYPE_INT_RGB)));

        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(List.of(picture.width(), picture.height())).containsExactly(1600, 800);
        assertThat(picture.contents()).extracting(MediaDraft.Content::width).containsExactly(200, 400, 800, 1600);
        for (MediaDraft.Content content : picture.contents()) {
            BufferedImage read = read(content.bytes());
            assertThat(read.getWidth()).isEqualTo(content.width());
            assertThat(read.getHeight()).isEqualTo(content.width() / 2);
            assertThat(new Color(read.getRGB(read.getWidth() - 2, 2)).getRed()).isGreaterThan(200);
            assertThat(new Color(read.getRGB(2, 2)).getBlue()).isGreaterThan(200);
        }
    }

    @Test
    void a_small_picture_is_never_made_larger() throws IOException {
        PictureSizes.Picture picture = of(written("png", picture(7, 3, BufferedImage.TYPE_INT_RGB)));

        assertThat(picture.contents()).extracting(MediaDraft.Content::width).containsExactly(7);
        assertThat(picture.height()).isEqualTo(3);
    }

    @Test
    void a_line_of_a_picture_keeps_a_pixel_of_height() throws IOException {
        PictureSizes.Picture picture = of(written("png", picture(3000, 1, BufferedImage.TYPE_INT_RGB)));

        assertThat(picture.contents()).hasSize(4).allSatisfy(content -> assertThat(
                        read(content.bytes()).getHeight())
                .isEqualTo(1));
    }

    @Test
    void what_can_be_seen_through_stays_so() throws IOException {
        BufferedImage clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(150, 150, 0xFF00FF00);

        PictureSizes.Picture picture = of(written("png", clear));

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(read(picture.contents().get(0).bytes()).getRGB(0, 0) >>> 24).isZero();
        assertThat(read(picture.contents().get(1).bytes()).getRGB(150, 150)).isEqualTo(0xFF00FF00);
    }

    @Test
    void an_alpha_channel_that_says_nothing_does_not_make_a_png_of_a_photo() throws IOException {
        assertThat(of(written("png", picture(50, 50, BufferedImage.TYPE_INT_ARGB)))
                        .mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void nothing_of_what_the_camera_wrote_is_left_and_the_picture_stands_upright() throws IOException {
        byte[] jpeg = withExif(written("jpeg", picture(400, 200, BufferedImage.TYPE_INT_RGB)), 6);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("GPS-SECRET");

        PictureSizes.Picture picture = of(jpeg);

        assertThat(List.of(picture.width(), picture.height())).containsExactly(200, 400);
        assertThat(picture.contents())
                .allSatisfy(content -> assertThat(new String(content.bytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("GPS-SECRET", "Exif"));
    }

    @Test
    void a_bomb_is_refused_by_its_header() throws IOException {
        byte[] png = written("png", picture(10, 10, BufferedImage.TYPE_INT_RGB));
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(code(png)).isEqualTo("too-large");
    }

    @Test
    void a_header_that_lies_is_refused() throws IOException {
        byte[] png = written("png", picture(10, 10, BufferedImage.TYPE_INT_RGB));
        ByteBuffer.wrap(png).putInt(16, 5_000).putInt(20, 5_000);

        assertThat(code(png)).isEqualTo("not-an-image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "GIF89a\u0001\u0000\u0001\u0000",
                "RIFF\u0000\u0000\u0000\u0000WEBPVP8 ",
                "x"
            })
    void what_is_no_png_or_jpeg_is_refused_whatever_it_calls_itself(String content) {
        assertThat(code(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("not-an-image");
    }

    @Test
    void half_a_picture_is_refused() throws IOException {
        byte[] jpeg = written("jpeg", picture(400, 200, BufferedImage.TYPE_INT_RGB));
        byte[] png = written("png", picture(400, 200, BufferedImage.TYPE_INT_RGB));

        assertThat(code(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo("not-an-image");
        assertThat(code(Arrays.copyOf(png, png.length / 2))).isEqualTo("not-an-image");
    }

    @Test
    void more_bytes_than_allowed_are_refused() {
        assertThat(code(new byte[MAX_BYTES + 1])).isEqualTo("too-large");
    }

    private static PictureSizes.Picture of(byte[] bytes) {
        return PictureSizes.of(bytes, "file", MAX_BYTES);
    }

    private static String code(byte[] bytes) {
        var fault = catchThrowableOfType(ValidationFailedException.class, () -> of(bytes))
                .faults()
                .get(0);
        assertThat(fault.field()).isEqualTo("file");
        return fault.code();
    }

    /** Blue on the left, red on the right. */
    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Puts a segment behind the start of the picture, as cameras do: orientation, and a text for a place. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = "GPS-SECRET".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + place.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return whole.put(jpeg, 2, jpeg.length - 2).array();
    }
}
