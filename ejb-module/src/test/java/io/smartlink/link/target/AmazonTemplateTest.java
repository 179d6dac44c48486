package io.smartlink.link.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.target.AmazonTarget.Keyword;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmazonTemplateTest {
    private static final AmazonTarget BARE = target(null, null, null, null, null);
    private static final AmazonTarget FULL = target("Küche & Co", "A1PA6795UKMFR9", "brand-21", "12.50", "30");

    @ParameterizedTest
    @CsvSource({
        "asin, /s?k=KEYWORD&rh=p_78%3AASIN, https://www.amazon.de/s?k=garlic+press&rh=p_78%3AB01ABCDE2F",
        "search, /s?k=KEYWORD, https://www.amazon.de/s?k=garlic+press",
        "brand, /s?k=KEYWORD&rh=p_4%3ABRAND, https://www.amazon.de/s?k=garlic+press&rh=p_4%3AK%C3%BCche+%26+Co",
        "storefront, /s?k=KEYWORD&me=MERCHANT, https://www.amazon.de/s?k=garlic+press&me=A1PA6795UKMFR9",
        "hidden-keywords, /s?k=KEYWORD&hidden-keywords=ASIN,"
                + " https://www.amazon.de/s?k=garlic+press&hidden-keywords=B01ABCDE2F"
    })
    void each_template_makes_its_address(String name, String pattern, String url) {
        AmazonTemplate template = new AmazonTemplate(name, pattern);

        assertThat(template.url(FULL, new Keyword("garlic press", 1)))
                .isEqualTo(url + "&low-price=12.50&high-price=30&tag=brand-21");
    }

    @Test
    void price_and_tag_stand_only_where_they_are_set() {
        AmazonTemplate search = new AmazonTemplate("search", "/s?k=KEYWORD");
        Keyword keyword = new Keyword("a", 1);

        assertThat(search.url(BARE, keyword)).isEqualTo("https://www.amazon.de/s?k=a");
        assertThat(search.url(target(null, null, null, null, "9.90"), keyword))
                .isEqualTo("https://www.amazon.de/s?k=a&high-price=9.90");
        assertThat(search.url(target(null, null, null, "0", null), keyword))
                .isEqualTo("https://www.amazon.de/s?k=a&low-price=0");
    }

    @ParameterizedTest
    @CsvSource({
        "'a b', a+b",
        "'a+b', a%2Bb",
        "'50% & more=?#/', 50%25+%26+more%3D%3F%23%2F",
        "'%20', %2520",
        "'Grüße', Gr%C3%BC%C3%9Fe",
        "'東京', %E6%9D%B1%E4%BA%AC",
        "'🧄', %F0%9F%A7%84",
        "'a-b_c.d*e~f', a-b_c.d*e%7Ef",
        "'\"<>`{}|\\^', %22%3C%3E%60%7B%7D%7C%5C%5E"
    })
    void a_keyword_is_encoded_as_a_form_is(String keyword, String encoded) {
        assertThat(new AmazonTemplate("search", "/s?k=KEYWORD").url(BARE, new Keyword(keyword, 1)))
                .isEqualTo("https://www.amazon.de/s?k=" + encoded);
    }

    @Test
    void a_value_that_reads_like_a_name_stays_what_it_is() {
        AmazonTemplate template = new AmazonTemplate("x", "/s?k=KEYWORD&b=BRAND&a=ASIN");
        AmazonTarget target = target("KEYWORD ASIN", null, null, null, null);

        assertThat(template.url(target, new Keyword("BRAND MERCHANT $1 \\1", 1)))
                .isEqualTo("https://www.amazon.de/s?k=BRAND+MERCHANT+%241+%5C1&b=KEYWORD+ASIN&a=B01ABCDE2F");
    }

    @Test
    void everything_else_leaves_as_it_was_written() {
        String pattern = "/gp/s;x/?k=KEYWORD&k2=KEYWORD&i=Kitchen&__mk_de_DE=%C3%85&ie=UTF8&me=A1B2C3&p_4%3a";

        assertThat(new AmazonTemplate("x", pattern).url(BARE, new Keyword("a", 1)))
                .isEqualTo("https://www.amazon.de" + pattern.replace("KEYWORD", "a"));
    }

    @Test
    void a_template_says_which_values_it_misses() {
        AmazonTemplate brand = new AmazonTemplate("brand", "/s?k=KEYWORD&rh=p_4%3ABRAND");
        AmazonTemplate both = new AmazonTemplate("both", "/s?k=KEYWORD&me=MERCHANT&b=BRAND&a=ASIN");

        assertThat(both.missing(BARE))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple("brand", "required"), tuple("merchantId", "required"));
        assertThat(both.missing(FULL)).isEmpty();
        assertThat(new AmazonTemplate("asin", "/s?k=KEYWORD&rh=p_78%3AASIN").missing(BARE))
                .isEmpty();
        assertThat(brand.url(BARE, new Keyword("a", 1))).isEqualTo("https://www.amazon.de/s?k=a&rh=p_4%3A");
    }

    @ParameterizedTest
    @CsvSource({
        "s?k=KEYWORD, bad-format",
        "https://evil.example/?k=KEYWORD, bad-format",
        "@evil.example/?k=KEYWORD, bad-format",
        "/s?k=ASIN, required",
        "/s?k=KEYWORDS, unknown-placeholder",
        "/s?k=KEYWORD&x=PRICE, unknown-placeholder",
        "/s?k=KEYWORD&x=BRAND2, unknown-placeholder",
        "/s?k=KEYWORD&x=p_BRAND, unknown-placeholder",
        "/s?k=KEYWORDASIN, unknown-placeholder",
        "/s/KEYWORD?k=1, bad-format",
        "/s/ASIN?k=KEYWORD, bad-format",
        "/s?k=KEYWORD#x, bad-character",
        "/s?k=KEYWORD&x=ü, bad-character",
        "/s?k=KEYWORD&x=a b, bad-character",
        "/s?k=KEYWORD&x=100%, bad-character",
        "/s?k=KEYWORD&x=%zz, bad-character",
        "'/s?k=KEYWORD\r\nX: y', bad-character",
        "'/s?k=KEYWORD\u007f', bad-character",
        "/s?k=KEYWORD&qid=1, forged-mark",
        "/s?sr=8-1&k=KEYWORD, forged-mark",
        "/s?k=KEYWORD&ref=nb_sb_noss, forged-mark",
        "/s?k=KEYWORD&ref_=nb, forged-mark",
        "/s?k=KEYWORD&REF, forged-mark",
        "/s?k=KEYWORD;QID=1, forged-mark",
        "/s?k=KEYWORD&%71id=1, forged-mark",
        "/s/ref=nb_sb_noss_1?k=KEYWORD, forged-mark",
        "/s/%72ef=nb?k=KEYWORD, forged-mark"
    })
    void what_makes_no_search_is_refused(String pattern, String code) {
        assertThat(catchThrowableOfType(ValidationFailedException.class, () -> new AmazonTemplate("x", pattern))
                        .faults())
                .allSatisfy(fault -> assertThat(fault.field()).isEqualTo("pattern"))
                .extracting(FieldFault::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"''", "Asin", "a_b", "a/b", "ü", "a1234567890123456789012345678901234567890"})
    void a_name_is_short_and_plain(String name) {
        assertThat(catchThrowableOfType(ValidationFailedException.class, () -> new AmazonTemplate(name, "/s?k=KEYWORD"))
                        .faults())
                .extracting(FieldFault::field)
                .containsExactly("name");
    }

    private static AmazonTarget target(String brand, String merchantId, String tag, String least, String most) {
        return new AmazonTarget(
                "amazon.de", "B01ABCDE2F", brand, merchantId, tag, least, most, "asin", List.of(new Keyword("a", 1)));
    }
}
