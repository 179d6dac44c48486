package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.client.Media;
import io.smartlink.client.MediaApi;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.problem.NotFoundProblemException;
import io.smartlink.client.problem.ValidationFailedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures and files from outside: uploaded over the API, served to visitors. */
@ExtendWith(Shared.class)
class MediaIT {
    private final Installation smartlink;
    private MediaApi media;

    MediaIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeEach
    void open() {
        OpenedAccount account = smartlink.account("pro");
        media = smartlink.client(account.apiKey()).media();
    }

    @Test
    void a_picture_is_served_at_its_sizes_for_a_year_without_cookies() throws IOException {
        Media made = media.upload("image", "team photo.png", png(1000, 500));

        assertThat(made.sizes()).extracting(Media.Size::width).containsExactly(200, 400, 800, 1000);
        for (Media.Size size : made.sizes()) {
            Answer answer = get(size.path());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Set-Cookie")).isNull();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(answer.body()));
            assertThat(read.getWidth()).isEqualTo(size.width());
            assertThat(read.getHeight()).isEqualTo(size.height());
        }
        Answer again = request(made.path())
                .with("If-None-Match", get(made.path()).header("ETag"))
                .send(smartlink.httpPort());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        Answer head = Request.of("HEAD", made.path()).host(Installation.DOMAIN).send(smartlink.httpPort());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Request.of("POST", made.path())
                        .host(Installation.DOMAIN)
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(405);
    }

    @Test
    void a_file_is_handed_over_and_never_shown() {
        byte[] text = "name;price\nTea;3\n".getBytes(StandardCharsets.UTF_8);
        Media made = media.upload("file", "Menü 2026.csv", text);

        Answer answer = get(made.path());

        assertThat(answer.body()).isEqualTo(text);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''Men%C3%BC%202026.csv");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(Request.get(made.path())
                        .host("localhost")
                        .send(smartlink.httpPort())
                        .status())
                .as("files are not for the console's host")
                .isEqualTo(404);
    }

    @Test
    void the_same_bytes_are_kept_once_and_lists_page_through_them() throws IOException {
        byte[] picture = png(30, 30);
        Media first = media.upload("image", "a.png", picture);
        Media again = media.upload("image", "b.png", picture);
        Media other = media.upload("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8));

        assertThat(again).isEqualTo(first);
        assertThat(media.list(null, 1, null).items()).extracting(Media::id).containsExactly(other.id());
        assertThat(media.list("image", null, null).items())
                .extracting(Media::id)
                .containsExactly(first.id());
        media.delete(first.id());
        assertThatThrownBy(() -> media.read(first.id())).isInstanceOf(NotFoundProblemException.class);
    }

    @Test
    void bombs_scripts_and_what_lies_about_itself_are_refused() throws IOException {
        byte[] bomb = png(10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

        assertThat(code("image", "bomb.png", bomb)).isEqualTo("too-large");
        assertThat(code("image", "picture.png", svg)).isEqualTo("not-an-image");
        assertThat(code("file", "picture.svg", svg)).isEqualTo("wrong-type");
        assertThat(code("file", "menu.pdf", svg)).isEqualTo("wrong-type");
        assertThat(code("file", "page.html", svg)).isEqualTo("wrong-type");
        assertThat(media.list(null, null, null).items()).isEmpty();
    }

    @Test
    void uploads_of_others_do_not_exist_and_stand_on_no_domain_but_their_own() throws IOException {
        Media made = media.upload("image", "a.png", png(30, 30));
        MediaApi stranger = smartlink.client(smartlink.account("pro").apiKey()).media();

        assertThatThrownBy(() -> stranger.read(made.id())).isInstanceOf(NotFoundProblemException.class);
        assertThatThrownBy(() -> stranger.delete(made.id())).isInstanceOf(NotFoundProblemException.class);
        assertThat(Request.get(made.path())
                        .host("unknown.example")
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(404);
        assertThat(get("/-/media/0000000000000/200").status()).isEqualTo(404);
        assertThat(get("/-/media/" + made.id() + "/../200").status()).isEqualTo(404);
        assertThat(get("/-/media/" + made.id() + "/file").status()).isEqualTo(404);
    }

    private String code(String kind, String name, byte[] bytes) {
        return catchThrowableOfType(ValidationFailedException.class, () -> media.upload(kind, name, bytes))
                .problem()
                .errors()
                .get(0)
                .code();
    }

    private Answer get(String path) {
        return request(path).send(smartlink.httpPort());
    }

    private static Request request(String path) {
        return Request.get(path).host(Installation.DOMAIN).browser();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
