package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts: what was saved is what another program reads of the vCard that a visitor gets, through both doors. */
@ExtendWith(Nodes.Started.class)
class VcardIT {
    private static final String ODD = "Ünï, 名;前\\n\nzwei 🧄 \"q\" : = x\\, \\;";

    private final Nodes nodes;
    private final Api api;

    VcardIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void every_field_is_read_back_by_another_program(String version) {
        JsonObject contact = full(version);

        JsonObject read = VcardReader.read(visit(made(contact)).body());

        contact.forEach((field, value) -> assertThat(read.get(field)).as(field).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void an_organisation_is_a_contact_too(String version) {
        JsonObject contact = Json.createObjectBuilder()
                .add("version", version)
                .add("organization", "Brand, Söhne")
                .build();

        JsonObject read = VcardReader.read(visit(made(contact)).body());

        assertThat(read.getString("formattedName")).isEqualTo("Brand, Söhne");
        assertThat(read.getString("organization")).isEqualTo("Brand, Söhne");
        assertThat(read.get("givenName")).isEqualTo(JsonValue.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void a_photo_arrives_small_enough_for_a_phone(String version) throws IOException {
        JsonObject contact = Json.createObjectBuilder()
                .add("version", version)
                .add("givenName", "Ann")
                .add("photo", photo(150, 100))
                .build();

        JsonObject read = VcardReader.read(visit(made(contact)).body());

        byte[] photo = Base64.getDecoder().decode(read.getString("photo"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
        assertThat(image.getWidth()).isEqualTo(150);
        assertThat(photo).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void a_phone_is_told_what_it_gets() {
        Answer answer = visit(made(Json.createObjectBuilder()
                .add("givenName", "Zoë")
                .add("familyName", "Müller")
                .build()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/vcard; charset=utf-8");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"Zoe Muller.vcf\"; filename*=UTF-8''Zo%C3%AB%20M%C3%BCller.vcf");
        assertThat(VcardReader.read(answer.body()).getString("version")).isEqualTo("3.0");
    }

    @Test
    void head_and_a_known_etag_get_no_body() {
        String slug = made(Json.createObjectBuilder().add("givenName", "Ann").build());
        Answer card = visit(slug);

        Answer head = nodes.answer(
                Request.of("HEAD", "/" + slug).host(Installation.DOMAIN).browser());
        Answer known = nodes.answer(
                Request.get("/" + slug).host(Installation.DOMAIN).browser().with("If-None-Match", card.header("ETag")));

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo(card.header("Content-Type"));
        assertThat(head.header("ETag")).isEqualTo(card.header("ETag"));
        assertThat(head.body()).isEmpty();
        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
    }

    private String made(JsonObject contact) {
        String slug = "v" + UUID.randomUUID();
        api.link(Json.createObjectBuilder()
                .add("kind", "vcard")
                .add("slug", slug)
                .add("vcard", contact)
                .build()
                .toString());
        return slug;
    }

    private Answer visit(String slug) {
        return nodes.answer(Request.get("/" + slug).host(Installation.DOMAIN).browser());
    }

    private static JsonObject full(String version) {
        return Json.createObjectBuilder()
                .add("version", version)
                .add("prefix", ODD)
                .add("givenName", ODD)
                .add("middleName", ODD)
                .add("familyName", ODD)
                .add("suffix", ODD)
                .add("organization", ODD)
                .add("title", ODD)
                .add("phones", typed("number", "+49 30 (1), 2;ext=5", "cell", "work", "fax", null))
                .add("emails", typed("address", "a,b;c@brand.example", "home", null))
                .add("urls", Json.createArrayBuilder().add("https://brand.example/a,b;c?d=1\\e#f"))
                .add(
                        "addresses",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "work")
                                        .add("street", ODD)
                                        .add("city", ODD)
                                        .add("region", ODD)
                                        .add("postalCode", ODD)
                                        .add("country", ODD)))
                .add("birthday", "1990-05-01")
                .add("note", ODD.repeat(20))
                .build();
    }

    private static JsonArray typed(String field, String value, String... types) {
        var items = Json.createArrayBuilder();
        for (String type : types) {
            var item = Json.createObjectBuilder();
            items.add((type == null ? item.addNull("type") : item.add("type", type)).add(field, value));
        }
        return items.build();
    }

    private static String photo(int width, int height) throws IOException {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(256));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
