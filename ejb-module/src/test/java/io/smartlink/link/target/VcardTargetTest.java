package io.smartlink.link.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VcardTargetTest {
    @Test
    void what_people_type_is_put_into_its_form() {
        VcardTarget contact = read("""
                {"givenName": " Zoë ", "familyName": "", "note": "one\\r\\ntwo\\rthree",
                 "phones": [{"type": "CELL", "number": " +49 30 1 "}, {"number": "110"}],
                 "emails": [{"type": "Work", "address": "zoe@brand.example"}],
                 "urls": ["HTTPS://Brand.example/A,b"],
                 "addresses": [{"city": "Köln"}], "birthday": " 1990-05-01 "}""");

        assertThat(contact.version()).isEqualTo("3.0");
        assertThat(contact.givenName()).isEqualTo("Zoë");
        assertThat(contact.familyName()).isNull();
        assertThat(contact.note()).isEqualTo("one\ntwo\nthree");
        assertThat(contact.phones())
                .containsExactly(new VcardTarget.Phone("cell", "+49 30 1"), new VcardTarget.Phone(null, "110"));
        assertThat(contact.emails()).containsExactly(new VcardTarget.Email("work", "zoe@brand.example"));
        assertThat(contact.urls()).containsExactly("https://brand.example/A,b");
        assertThat(contact.addresses())
                .containsExactly(new VcardTarget.PostalAddress(null, null, "Köln", null, null, null));
        assertThat(contact.birthday()).isEqualTo("1990-05-01");
        assertThat(RecordJson.parse(RecordJson.text(contact), VcardTarget.class))
                .isEqualTo(contact);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults("""
                {"version": "2.1", "title": "a\\u0007b", "birthday": "1990-02-30", "photo": "?",
                 "urls": ["https://x.example/", "javascript:alert(1)"]}"""))
                .containsExactlyInAnyOrder(
                        tuple("version", "unknown-value"),
                        tuple("title", "bad-character"),
                        tuple("birthday", "not-a-date"),
                        tuple("photo", "not-base64"),
                        tuple("urls[1]", "bad-scheme"),
                        tuple("givenName", "required"));
        assertThat(faults("""
                {"givenName": "a", "phones": [{"type": "mobile", "number": "none"}],
                 "emails": [{"type": "cell", "address": "a b@c"}, {}],
                 "addresses": [{"type": "main", "city": " "}]}"""))
                .containsExactly(
                        tuple("phones[0].type", "unknown-value"),
                        tuple("phones[0].number", "not-a-number"),
                        tuple("emails[0].type", "unknown-value"),
                        tuple("emails[0].address", "not-an-email"),
                        tuple("emails[1].address", "not-an-email"),
                        tuple("addresses[0].type", "unknown-value"),
                        tuple("addresses[0].street", "required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"givenName", "familyName", "organization"})
    void one_name_is_enough(String field) {
        assertThat(read("{\"" + field + "\": \"A\"}").displayName()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefix", "middleName", "suffix", "title", "note"})
    void other_parts_alone_are_no_name(String field) {
        assertThat(faults("{\"" + field + "\": \"A\"}")).containsExactly(tuple("givenName", "required"));
    }

    @Test
    void a_name_is_read_in_the_order_of_its_parts() {
        assertThat(read("""
                {"prefix": "Dr.", "givenName": "Ann", "middleName": "B.", "familyName": "Lee", "suffix": "Jr.",
                 "organization": "Brand"}""").displayName()).isEqualTo("Dr. Ann B. Lee Jr.");
        assertThat(read("{\"prefix\": \"Dr.\", \"organization\": \"Brand\"}").displayName())
                .isEqualTo("Brand");
    }

    @Test
    void texts_and_lists_have_bounds() {
        assertThat(faults("{\"givenName\": \"" + "x".repeat(201) + "\"}"))
                .containsExactly(tuple("givenName", "too-long"));
        assertThat(faults("{\"givenName\": \"a\", \"note\": \"" + "x".repeat(5001) + "\"}"))
                .containsExactly(tuple("note", "too-long"));
        String phones = String.join(",", Collections.nCopies(21, "{\"number\": \"1\"}"));
        assertThat(faults("{\"givenName\": \"a\", \"phones\": [" + phones + "]}"))
                .containsExactly(tuple("phones", "too-many"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1990-5-1", "01.05.1990", "1990-13-01", "0000-01-01", "+12345-01-01", "1990-05-01T00:00:00Z"})
    void a_birthday_is_a_date(String birthday) {
        assertThat(faults("{\"givenName\": \"a\", \"birthday\": \"" + birthday + "\"}"))
                .containsExactly(tuple("birthday", "not-a-date"));
    }

    @ParameterizedTest
    @CsvSource({
        "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7, not-an-image",
        "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=, not-an-image",
        "/9j/, not-an-image",
        "iVBORw0KGgo=, not-an-image",
        "data:image/png;base64;AA==, not-base64",
        "'A', not-base64"
    })
    void a_photo_is_a_jpeg_or_png_in_base64(String photo, String code) {
        assertThat(faults("{\"givenName\": \"a\", \"photo\": \"" + photo + "\"}"))
                .containsExactly(tuple("photo", code));
    }

    @Test
    void fields_that_json_leaves_null_are_told_of_not_stumbled_over() {
        assertThat(catchThrowableOfType(
                                ValidationFailedException.class,
                                () -> new VcardTarget(
                                        null, null, null, null, null, null, null, null, null, null, null, null, null,
                                        null, null))
                        .faults())
                .extracting(FieldFault::field)
                .containsExactly("givenName");
    }

    private static VcardTarget read(String json) {
        List<FieldFault> faults = new ArrayList<>();
        return read(json, faults).orElseThrow(() -> new AssertionError(faults));
    }

    private static List<org.assertj.core.groups.Tuple> faults(String json) {
        List<FieldFault> faults = new ArrayList<>();
        assertThat(read(json, faults)).isEmpty();
        return faults.stream().map(fault -> tuple(fault.field(), fault.code())).toList();
    }

    private static Optional<VcardTarget> read(String json, List<FieldFault> faults) {
        return RecordJson.read(Json.createReader(new StringReader(json)).readObject(), VcardTarget.class, "", faults);
    }
}
