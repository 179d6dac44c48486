package io.smartlink.link.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPhotoTest {
    @ParameterizedTest
    @CsvSource({
        "1200, 900, 600, 450",
        "900, 1200, 450, 600",
        "2400, 1800, 600, 450",
        "3000, 30, 600, 6",
        "50, 20, 50, 20"
    })
    void a_photo_becomes_a_jpeg_of_600_pixels_at_most(int width, int height, int keptWidth, int keptHeight) {
        for (String format : List.of("jpeg", "png")) {
            BufferedImage kept = image(cleaned(bytes(quarters(width, height), format)));

            assertThat(kept.getWidth()).isEqualTo(keptWidth);
            assertThat(kept.getHeight()).isEqualTo(keptHeight);
            assertThat(corners(kept)).isEqualTo("RGBW");
        }
    }

    @Test
    void a_contact_without_a_photo_is_the_same() {
        VcardTarget contact = contact(null);

        assertThat(ContactPhoto.cleaned(contact)).isSameAs(contact);
    }

    @Test
    void nothing_but_the_picture_is_left() {
        byte[] secret = "taken at home, 52.5N 13.4E".getBytes(StandardCharsets.ISO_8859_1);
        byte[] jpeg = withSegment(bytes(quarters(100, 100), "jpeg"), 0xE1, secret);
        byte[] png = withChunk(bytes(quarters(100, 100), "png"), "tEXt", secret);

        for (byte[] photo : List.of(jpeg, png)) {
            byte[] kept = cleaned(photo);

            assertThat(text(photo)).contains("13.4E");
            assertThat(text(kept)).doesNotContain("13.4E");
            assertThat(kept).startsWith(0xFF, 0xD8, 0xFF);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB", "0, RGBW", "9, RGBW"
    })
    void a_photo_is_turned_upright(int orientation, String upright) {
        for (boolean little : new boolean[] {true, false}) {
            byte[] photo = withSegment(bytes(quarters(80, 40), "jpeg"), 0xE1, exif(orientation, little));

            BufferedImage kept = image(cleaned(photo));

            assertThat(corners(kept)).isEqualTo(upright);
            boolean lay = orientation >= 5 && orientation <= 8;
            assertThat(kept.getWidth()).isEqualTo(lay ? 40 : 80);
        }
    }

    @Test
    void what_shines_through_becomes_white() throws IOException {
        BufferedImage glass = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        assertThat(colour(image(cleaned(bytes(glass, "png"))), 10, 10)).isEqualTo('W');
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void pictures_of_other_depths_are_read_too(int type) {
        BufferedImage grey = new BufferedImage(700, 700, type);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 700, 700);
        pen.dispose();

        assertThat(corners(image(cleaned(bytes(grey, "png"))))).isEqualTo("WWWW");
    }

    @Test
    void a_progressive_photo_is_read() throws IOException {
        assertThat(corners(image(cleaned(progressive(quarters(640, 480)))))).isEqualTo("RGBW");
    }

    @Test
    @Timeout(60)
    void a_photo_cut_off_anywhere_is_refused_on_its_field() {
        for (String format : List.of("jpeg", "png")) {
            byte[] whole = bytes(noise(120, 90), format);
            for (int length = 0; length < whole.length - 1; length += 1 + whole.length / 60) {
                byte[] part = Arrays.copyOf(whole, length);
                if (length > 0) {
                    assertRefused(part);
                }
            }
            assertThat(cleaned(whole)).isNotEmpty();
        }
    }

    @Test
    @Timeout(60)
    void a_damaged_photo_is_read_or_refused_and_nothing_else() {
        Random random = new Random(7);
        for (String format : List.of("jpeg", "png")) {
            byte[] whole = bytes(noise(60, 40), format);
            for (int i = 0; i < 100; i++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit < 5; hit++) {
                    damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
                }
                try {
                    cleaned(damaged);
                } catch (ValidationFailedException refused) {
                    assertThat(refused.faults()).extracting(FieldFault::field).containsOnly("photo");
                }
            }
        }
    }

    @Test
    void a_picture_that_ends_within_its_packed_data_is_refused() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(500)
                .putInt(500)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] few = deflated(new byte[1000]);

        assertRefused(png(chunk("IHDR", header), chunk("IDAT", few), chunk("IEND", new byte[0])));
        assertRefused(png(chunk("IHDR", header), chunk("IEND", new byte[0])));
    }

    @Test
    void a_text_that_swells_is_not_handed_on() throws IOException {
        byte[] plain = bytes(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_INDEXED), "png");
        byte[] bomb = deflated(new byte[20_000_000]);
        byte[] text = ByteBuffer.allocate(bomb.length + 3)
                .putShort((short) 0x6B00)
                .put((byte) 0)
                .put(bomb)
                .array();
        byte[] photo = withChunk(plain, "zTXt", text);

        assertThat(PngChunks.pictureOf(photo)).isEqualTo(PngChunks.pictureOf(plain));
        assertThat(cleaned(photo)).hasSizeLessThan(5_000);
    }

    @Test
    void a_photo_of_nothing_but_passes_is_refused() throws IOException {
        byte[] photo = progressive(quarters(64, 64));
        int pass = text(photo).lastIndexOf("\u00ff\u00da");
        byte[] last = Arrays.copyOfRange(photo, pass, photo.length - 2);
        ByteArrayOutputStream swollen = new ByteArrayOutputStream();
        swollen.write(photo, 0, photo.length - 2);
        for (int i = 0; i < 100; i++) {
            swollen.writeBytes(last);
        }
        swollen.write(photo, photo.length - 2, 2);

        assertRefused(swollen.toByteArray());
    }

    private static void assertRefused(byte[] photo) {
        assertThat(catchThrowableOfType(ValidationFailedException.class, () -> cleaned(photo))
                        .faults())
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple("photo", "not-an-image"));
    }

    private static byte[] cleaned(byte[] photo) {
        VcardTarget kept = ContactPhoto.cleaned(contact(Base64.getEncoder().encodeToString(photo)));
        return Base64.getDecoder().decode(kept.photo());
    }

    private static VcardTarget contact(String photo) {
        return new VcardTarget(
                null, null, "Ann", null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null, null,
                photo);
    }

    /** Red and green above blue and white. */
    private static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        List<Color> colours = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
        for (int i = 0; i < colours.size(); i++) {
            pen.setColor(colours.get(i));
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }

    /** The letters of the colours in the middles of the quarters, as one reads. */
    private static String corners(BufferedImage image) {
        int right = image.getWidth() * 9 / 10;
        int low = image.getHeight() * 9 / 10;
        return "" + colour(image, 0, 0) + colour(image, right, 0) + colour(image, 0, low) + colour(image, right, low);
    }

    private static char colour(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 180;
        boolean green = colour.getGreen() > 180;
        boolean blue = colour.getBlue() > 180;
        return red && green && blue ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '?';
    }

    private static byte[] exif(int orientation, boolean little) {
        ByteBuffer exif = ByteBuffer.allocate(46);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put((little ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
        exif.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0100)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 7)
                .putShort((short) 0);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return exif.array();
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + data.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        int behindHeader = 8 + 25;
        byte[] chunk = chunk(type, data);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, behindHeader)
                .put(chunk)
                .put(png, behindHeader, png.length - behindHeader)
                .array();
    }

    private static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(ByteBuffer.allocate(8).putLong(0x89504E470D0A1A0AL).array());
        for (byte[] chunk : chunks) {
            png.writeBytes(chunk);
        }
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] typed = (type + text(data)).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(typed);
        return ByteBuffer.allocate(typed.length + 8)
                .putInt(data.length)
                .put(typed)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] packed = new byte[data.length / 500 + 1000];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static byte[] progressive(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam passes = writer.getDefaultWriteParam();
            passes.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), passes);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
