package io.smartlink.link.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.link.target.VcardTarget.Email;
import io.smartlink.link.target.VcardTarget.Phone;
import io.smartlink.link.target.VcardTarget.PostalAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VcardWriterTest {
    private static final String ODD = "Ünï, 名;前\\n\nzwei 🧄";
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

    @Test
    void a_version_3_card_byte_for_byte() {
        assertThat(text(full("3.0"))).isEqualTo("""
                BEGIN:VCARD
                VERSION:3.0
                N:Müller\\, geb. Ott;Zoë;Anna\\;Maria;Dr.;MBA
                FN:Dr. Zoë Anna\\;Maria Müller\\, geb. Ott MBA
                ORG:Brand\\; Söhne\\, KG
                TITLE:Head of C:\\\\
                TEL;TYPE=cell:+49 151 1234567
                TEL:110
                EMAIL;TYPE=work:zoe@brand.example
                URL:https://brand.example/a\\,b\\;c?d=1\\\\e
                ADR;TYPE=home:;;Straße 1\\nHinterhaus;Köln;NRW;50667;Deutschland
                BDAY:1990-05-01
                NOTE:eins\\, zwei\\;\\ndrei
                PHOTO;ENCODING=b;TYPE=png:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC
                 0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=
                END:VCARD
                """.replace("\n", "\r\n"));
    }

    @Test
    void a_version_4_card_byte_for_byte() {
        assertThat(text(full("4.0"))).isEqualTo("""
                BEGIN:VCARD
                VERSION:4.0
                N:Müller\\, geb. Ott;Zoë;Anna\\;Maria;Dr.;MBA
                FN:Dr. Zoë Anna\\;Maria Müller\\, geb. Ott MBA
                ORG:Brand\\; Söhne\\, KG
                TITLE:Head of C:\\\\
                TEL;TYPE=cell:+49 151 1234567
                TEL:110
                EMAIL;TYPE=work:zoe@brand.example
                URL:https://brand.example/a\\,b\\;c?d=1\\\\e
                ADR;TYPE=home:;;Straße 1\\nHinterhaus;Köln;NRW;50667;Deutschland
                BDAY:19900501
                NOTE:eins\\, zwei\\;\\ndrei
                PHOTO:data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAA
                 AC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=
                END:VCARD
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void the_least_card_has_a_name_still(String version) {
        String card = text(new VcardTarget(
                version, null, null, null, null, null, "Brand", null, List.of(), List.of(), List.of(), List.of(), null,
                null, null));

        assertThat(card)
                .isEqualTo(
                        "BEGIN:VCARD\r\nVERSION:" + version + "\r\nN:;;;;\r\nFN:Brand\r\nORG:Brand\r\nEND:VCARD\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void the_same_contact_gives_the_same_bytes(String version) {
        assertThat(VcardWriter.bytes(full(version))).isEqualTo(VcardWriter.bytes(full(version)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "4.0"})
    void every_field_is_read_back(String version) throws IOException {
        VcardTarget written = odd(version);

        VCard read = read(VcardWriter.bytes(written));

        assertThat(read.getVersion()).isEqualTo(VCardVersion.valueOfByStr(version));
        StructuredName name = read.getStructuredName();
        assertThat(List.of(
                        name.getPrefixes().get(0),
                        name.getGiven(),
                        name.getAdditionalNames().get(0),
                        name.getFamily(),
                        name.getSuffixes().get(0),
                        read.getOrganization().getValues().get(0),
                        read.getTitles().get(0).getValue(),
                        read.getNotes().get(0).getValue()))
                .containsOnly(ODD);
        assertThat(read.getFormattedName().getValue()).isEqualTo(written.displayName());
        assertThat(read.getTelephoneNumbers()).hasSize(VcardTarget.PHONE_TYPES.size() + 1);
        for (int i = 0; i < VcardTarget.PHONE_TYPES.size(); i++) {
            assertThat(read.getTelephoneNumbers().get(i).getText()).isEqualTo("+49 30 " + i);
            assertThat(read.getTelephoneNumbers().get(i).getTypes())
                    .containsExactly(TelephoneType.get(VcardTarget.PHONE_TYPES.get(i)));
        }
        assertThat(read.getEmails().get(0).getValue()).isEqualTo("a,b;c@brand.example");
        assertThat(read.getUrls().get(0).getValue()).isEqualTo("https://brand.example/a,b;c?d=1#e");
        Address address = read.getAddresses().get(0);
        assertThat(List.of(
                        address.getStreetAddress(),
                        address.getLocality(),
                        address.getRegion(),
                        address.getPostalCode(),
                        address.getCountry()))
                .containsOnly(ODD);
        assertThat(read.getBirthday().getDate()).isEqualTo(LocalDate.of(1990, 5, 1));
        assertThat(read.getPhotos().get(0).getData())
                .isEqualTo(Base64.getDecoder().decode(PIXEL));
    }

    @Test
    void lines_are_folded_at_75_octets_and_never_within_a_character() {
        for (String text :
                List.of("x".repeat(500), "ä".repeat(200), "名".repeat(200), "🧄".repeat(100), "a🧄ä名".repeat(50))) {
            byte[] card = VcardWriter.bytes(note(text));

            for (String line : new String(card, StandardCharsets.UTF_8).split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\r", "\n", "\ufffd");
            }
            assertThat(new String(card, StandardCharsets.UTF_8).replace("\r\n ", ""))
                    .contains("NOTE:" + text + "\r\n");
        }
    }

    @Test
    void a_line_of_exactly_75_octets_is_not_folded() {
        assertThat(text(note("x".repeat(70)))).contains("\r\nNOTE:" + "x".repeat(70) + "\r\n");
        assertThat(text(note("x".repeat(71)))).contains("\r\nNOTE:" + "x".repeat(70) + "\r\n x\r\n");
        assertThat(text(note("x".repeat(69) + "ä"))).contains("\r\nNOTE:" + "x".repeat(69) + "\r\n ä\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Ann, Lee, Ann Lee.vcf",
        "Zoë, Müller, Zoë Müller.vcf",
        "'a/b\\c:d', '*?\"<>|', a_b_c_d ______.vcf",
        "'..', '', contact.vcf",
        "'.hidden', 'x.', hidden x.vcf",
        "'line\nbreak', '\ttab', line break tab.vcf",
        "'gpj\u202efcv', 'x', gpjfcv x.vcf"
    })
    void a_file_name_is_the_contacts_as_far_as_file_systems_take_it(String given, String family, String name) {
        assertThat(VcardWriter.fileName(named(given, family))).isEqualTo(name);
    }

    @Test
    void a_file_name_is_not_too_long() {
        assertThat(VcardWriter.fileName(named("🧄".repeat(100), "x".repeat(200))))
                .isEqualTo("🧄".repeat(100) + ".vcf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ann|Lee|inline; filename=\"Ann Lee.vcf\"; filename*=UTF-8''Ann%20Lee.vcf",
                "Zoë|Müller|inline; filename=\"Zoe Muller.vcf\"; filename*=UTF-8''Zo%C3%AB%20M%C3%BCller.vcf",
                "山田|太郎|inline; filename=\"contact.vcf\"; filename*=UTF-8''%E5%B1%B1%E7%94%B0%20%E5%A4%AA%E9%83%8E.vcf",
                "Ann 山|Lee|inline; filename=\"Ann _ Lee.vcf\"; filename*=UTF-8''Ann%20%E5%B1%B1%20Lee.vcf",
                "a\"b|c\\d|inline; filename=\"a_b c_d.vcf\"; filename*=UTF-8''a_b%20c_d.vcf",
                "50%25|O'Neil (x)|inline; filename=\"50_25 O'Neil (x).vcf\";"
                        + " filename*=UTF-8''50%2525%20O%27Neil%20%28x%29.vcf"
            })
    void a_disposition_has_a_plain_name_and_the_real_one(String given, String family, String disposition) {
        assertThat(VcardWriter.contentDisposition(named(given, family))).isEqualTo(disposition);
    }

    @Test
    void a_disposition_stays_one_header_whatever_the_name() {
        assertThat(VcardWriter.contentDisposition(named("a\r\nSet-Cookie: x=1", "b\t\"; filename=evil.exe")))
                .isEqualTo("inline; filename=\"a Set-Cookie_ x=1 b _; filename=evil.exe.vcf\";"
                        + " filename*=UTF-8''a%20Set-Cookie_%20x%3D1%20b%20_%3B%20filename%3Devil.exe.vcf");
    }

    static VcardTarget full(String version) {
        return new VcardTarget(
                version,
                "Dr.",
                "Zoë",
                "Anna;Maria",
                "Müller, geb. Ott",
                "MBA",
                "Brand; Söhne, KG",
                "Head of C:\\",
                List.of(new Phone("cell", "+49 151 1234567"), new Phone(null, "110")),
                List.of(new Email("work", "zoe@brand.example")),
                List.of("https://brand.example/a,b;c?d=1\\e"),
                List.of(new PostalAddress("home", "Straße 1\nHinterhaus", "Köln", "NRW", "50667", "Deutschland")),
                "1990-05-01",
                "eins, zwei;\ndrei",
                PIXEL);
    }

    private static VcardTarget odd(String version) {
        List<Phone> phones = new ArrayList<>();
        for (int i = 0; i < VcardTarget.PHONE_TYPES.size(); i++) {
            phones.add(new Phone(VcardTarget.PHONE_TYPES.get(i), "+49 30 " + i));
        }
        phones.add(new Phone(null, "1"));
        return new VcardTarget(
                version,
                ODD,
                ODD,
                ODD,
                ODD,
                ODD,
                ODD,
                ODD,
                phones,
                List.of(new Email("home", "a,b;c@brand.example")),
                List.of("https://brand.example/a,b;c?d=1#e"),
                List.of(new PostalAddress("work", ODD, ODD, ODD, ODD, ODD)),
                "1990-05-01",
                ODD,
                PIXEL);
    }

    private static VcardTarget note(String note) {
        return new VcardTarget(
                null, null, "A", null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), null, note,
                null);
    }

    private static VcardTarget named(String given, String family) {
        return new VcardTarget(
                null, null, given, null, family, null, null, null, List.of(), List.of(), List.of(), List.of(), null,
                null, null);
    }

    private static String text(VcardTarget contact) {
        return new String(VcardWriter.bytes(contact), StandardCharsets.UTF_8);
    }

    private static VCard read(byte[] card) throws IOException {
        try (VCardReader reader = new VCardReader(new String(card, StandardCharsets.UTF_8))) {
            return reader.readNext();
        }
    }
}
