package io.smartlink.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {
    private final Faults faults = new Faults();

    @Test
    void fields_of_the_right_type_are_read() {
        JsonFields fields = fields("{'text': 'x', 'number': 301, 'flag': true, 'list': ['a', 'b'], 'at': "
                + "'2027-02-01T00:00:00+01:00'}");

        assertThat(fields.text("text")).isEqualTo("x");
        assertThat(fields.integer("number", 0)).isEqualTo(301);
        assertThat(fields.flag("flag", false)).isTrue();
        assertThat(fields.texts("list")).containsExactly("a", "b");
        assertThat(fields.instant("at")).isEqualTo(Instant.parse("2027-01-31T23:00:00Z"));
        assertThat(found()).isEmpty();
    }

    @Test
    void null_and_absent_are_the_same() {
        for (JsonFields fields : List.of(fields("{'x': null}"), fields("{}"))) {
            assertThat(fields.text("x")).isNull();
            assertThat(fields.integer("x", 302)).isEqualTo(302);
            assertThat(fields.flag("x", true)).isTrue();
            assertThat(fields.texts("x")).isEmpty();
            assertThat(fields.instant("x")).isNull();
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void every_fault_is_told_at_once() {
        fields("{'stranger': 1, 'id': 'x', 'destination': 7}")
                .allowOnly(Sendable.class, Answered.class)
                .require("destination")
                .require("slug")
                .text("destination");

        assertThat(found())
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactlyInAnyOrder(
                        tuple("stranger", "unknown-field"),
                        tuple("id", "read-only"),
                        tuple("destination", "wrong-type"),
                        tuple("slug", "required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"301.5", "1e99", "2147483648", "'301'", "true", "[]"})
    void what_is_no_integer_is_refused(String value) {
        fields("{'x': " + value + "}").integer("x", 0);

        assertThat(found()).extracting(FieldFault::code).containsExactly("wrong-type");
    }

    @ParameterizedTest
    @CsvSource({"301.0, 301", "3.01e2, 301"})
    void an_integer_may_be_written_with_a_point_or_an_exponent(String value, int expected) {
        assertThat(fields("{'x': " + value + "}").integer("x", 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "a\\udfffb"})
    void characters_that_cannot_be_stored_are_refused(String text) {
        assertThat(fields("{'x': '" + text + "'}").text("x")).isNull();
        assertThat(found()).extracting(FieldFault::code).containsExactly("bad-character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tomorrow", "2027-01-31", "2027-02-30T00:00:00Z", "+12027-01-31T23:00:00Z", "2027-01-31T23:00:00"
            })
    void what_is_no_instant_is_refused(String text) {
        assertThat(fields("{'x': '" + text + "'}").instant("x")).isNull();
        assertThat(found()).extracting(FieldFault::code).containsExactly("not-an-instant");
    }

    private JsonFields fields(String json) {
        return new JsonFields(JsonText.object(json.replace('\'', '"')), faults);
    }

    private List<FieldFault> found() {
        ValidationFailedException refusal = catchThrowableOfType(ValidationFailedException.class, faults::throwIfAny);
        return refusal == null ? List.of() : refusal.faults();
    }

    private record Sendable(String destination, String slug) {}

    private record Answered(String id, String destination, String slug) {}
}
