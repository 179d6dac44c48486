package io.smartlink.link.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.target.AmazonTarget.Keyword;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmazonTargetTest {
    static final List<String> MARKETPLACES = Marketplaces.ALL;

    @Test
    void what_people_type_is_put_into_its_form() {
        AmazonTarget target = read("""
                {"marketplace": " WWW.Amazon.DE ", "asin": "b01abcde2f", "brand": " ", "merchantId": "a1b2",
                 "associateTag": " brand-21 ", "minPrice": "", "template": null,
                 "keywords": [{"text": "  garlic press ", "weight": 3}]}""");

        assertThat(target)
                .isEqualTo(new AmazonTarget(
                        "amazon.de",
                        "B01ABCDE2F",
                        null,
                        "A1B2",
                        "brand-21",
                        null,
                        null,
                        "asin",
                        List.of(new Keyword("garlic press", 3))));
        assertThat(RecordJson.parse(RecordJson.text(target), AmazonTarget.class))
                .isEqualTo(target);
    }

    @Test
    void all_faults_are_told_at_once_also_of_what_is_missing() {
        assertThat(faults("{}"))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(
                        tuple("marketplace", "unknown-value"),
                        tuple("asin", "bad-format"),
                        tuple("keywords", "out-of-range"));
        assertThat(faults("""
                {"marketplace": "amazon.example", "asin": "B01ABCDE2", "merchantId": "a b", "associateTag": "ü",
                 "minPrice": "12,50", "maxPrice": "x", "template": "As In", "brand": "a\\nb", "keywords": []}"""))
                .extracting(FieldFault::field)
                .containsExactly(
                        "brand",
                        "marketplace",
                        "asin",
                        "merchantId",
                        "associateTag",
                        "minPrice",
                        "maxPrice",
                        "template",
                        "keywords");
    }

    @Test
    void faults_of_keywords_tell_which_one() {
        assertThat(faults("""
                {"marketplace": "amazon.com", "asin": "B01ABCDE2F",
                 "keywords": [{"text": "a", "weight": 1}, {"text": "", "weight": 0}, {"text": "b", "weight": 101}]}"""))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(
                        tuple("keywords[1].text", "required"),
                        tuple("keywords[1].weight", "out-of-range"),
                        tuple("keywords[2].weight", "out-of-range"));
    }

    @ParameterizedTest
    @FieldSource("MARKETPLACES")
    void every_marketplace_is_welcome(String marketplace) {
        assertThatCode(() -> target(marketplace, null, null, keywords(1))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B01ABCDE2", "B01ABCDE2FG", "B01ABCDE2-", "B01ABCDE2Ä", "B01 BCDE2F"})
    void an_asin_has_ten_letters_and_digits(String asin) {
        assertThat(faults("{\"marketplace\": \"amazon.com\", \"asin\": \"" + asin
                        + "\", \"keywords\": [{\"text\": \"a\", \"weight\": 1}]}"))
                .extracting(FieldFault::field)
                .containsExactly("asin");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.01", "12.50, 12.5", "9.99, 10", "999999999.99, 999999999.99"})
    void a_price_window_may_be_as_narrow_as_one_price(String least, String most) {
        AmazonTarget target = target("amazon.com", least, most, keywords(1));

        assertThat(target.minPrice()).isEqualTo(least);
        assertThat(target.maxPrice()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"10, 9.99", "0.02, 0.01"})
    void a_price_window_does_not_end_before_it_begins(String least, String most) {
        assertThat(refused(least, most, keywords(1))).containsExactly(tuple("maxPrice", "out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "1,50", "1.", ".5", "007", "1e3", "1000000000", "١"})
    void a_price_is_a_plain_decimal(String price) {
        assertThat(refused(price, null, keywords(1))).containsExactly(tuple("minPrice", "bad-format"));
    }

    @Test
    void there_are_one_to_fifty_keywords_and_no_two_the_same() {
        assertThatCode(() -> target("amazon.com", null, null, keywords(50))).doesNotThrowAnyException();
        assertThat(refused(null, null, keywords(51))).containsExactly(tuple("keywords", "out-of-range"));
        List<Keyword> twice = new ArrayList<>(keywords(2));
        twice.add(new Keyword(" keyword 1", 7));
        assertThat(refused(null, null, twice)).containsExactly(tuple("keywords", "not-distinct"));
    }

    @Test
    void a_keyword_has_up_to_200_characters_on_one_line() {
        assertThat(new Keyword("x".repeat(200), 100).text()).hasSize(200);
        for (String text : List.of("x".repeat(201), "a\nb", "a\u0000b", "half \ud83d")) {
            assertThat(catchThrowableOfType(ValidationFailedException.class, () -> new Keyword(text, 1))
                            .faults())
                    .extracting(FieldFault::field)
                    .containsExactly("text");
        }
    }

    static AmazonTarget target(String marketplace, String least, String most, List<Keyword> keywords) {
        return new AmazonTarget(marketplace, "B01ABCDE2F", null, null, null, least, most, "asin", keywords);
    }

    private static List<Keyword> keywords(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Keyword("keyword " + number, 1))
                .toList();
    }

    private static List<org.assertj.core.groups.Tuple> refused(String least, String most, List<Keyword> keywords) {
        return catchThrowableOfType(ValidationFailedException.class, () -> target("amazon.com", least, most, keywords))
                .faults()
                .stream()
                .map(fault -> tuple(fault.field(), fault.code()))
                .toList();
    }

    private static AmazonTarget read(String json) {
        List<FieldFault> faults = new ArrayList<>();
        return RecordJson.read(object(json), AmazonTarget.class, "", faults)
                .orElseThrow(() -> new AssertionError(faults));
    }

    private static List<FieldFault> faults(String json) {
        List<FieldFault> faults = new ArrayList<>();
        assertThat(RecordJson.read(object(json), AmazonTarget.class, "", faults))
                .isEmpty();
        return faults;
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
