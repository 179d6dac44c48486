package io.smartlink.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownDestinationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://shop.example                        | https://             | shop.example   | ``",
                "https://shop.example/a?b#c                  | https://             | shop.example   | /a?b#c",
                "HTTP://shop.example:8080/                   | HTTP://              | shop.example   | :8080/",
                "https://bank.example@evil.example/          | https://bank.example@ | evil.example  | /",
                "https://bank.example:443@evil.example/      | https://bank.example:443@ | evil.example | /",
                "https://a@b@evil.example                    | https://a@b@         | evil.example   | ``",
                "https://evil.example\\@bank.example/        | https://             | evil.example   | \\@bank.example/",
                "https://evil.example?@bank.example/         | https://             | evil.example   | ?@bank.example/",
                "https://evil.example#@bank.example/         | https://             | evil.example   | #@bank.example/",
                "https://[2001:db8::1]:8443/x                | https://             | [2001:db8::1]  | :8443/x",
            })
    void the_host_is_the_one_that_a_browser_goes_to(String destination, String before, String host, String after) {
        assertThat(ShownDestination.of(destination)).isEqualTo(new ShownDestination(before, host, after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@bank.example",
                "javascript:alert(1)",
                "bank.example",
                "https:bank.example",
                "https:///bank.example",
                "https://",
                ""
            })
    void no_host_is_emphasised_where_none_is_sure(String destination) {
        assertThat(ShownDestination.of(destination)).isEqualTo(new ShownDestination("", "", destination));
    }

    @ParameterizedTest
    @CsvSource({
        "202E,%E2%80%AE",
        "2066,%E2%81%A6",
        "200F,%E2%80%8F",
        "061C,%D8%9C",
        "200B,%E2%80%8B",
        "00AD,%C2%AD",
        "FEFF,%EF%BB%BF",
        "3164,%E3%85%A4",
        "2028,%E2%80%A8",
        "FF0F,%EF%BC%8F",
        "2215,%E2%88%95",
        "0020,%20",
        "0000,%00",
        "007F,%7F",
        "05D0,%D7%90",
        "1F600,%F0%9F%98%80"
    })
    void what_could_move_or_hide_text_is_shown_as_it_is_sent(String hex, String shown) {
        String character = Character.toString(Integer.parseInt(hex, 16));

        assertThat(ShownDestination.of("https://evil.example/" + character + "elpmaxe.knab")
                        .after())
                .isEqualTo("/" + shown + "elpmaxe.knab");
        assertThat(ShownDestination.of("https://evil" + character + ".example/").host())
                .isEqualTo("evil" + shown + ".example");
    }

    @Test
    void the_longest_destination_can_be_shown() {
        String path = "/" + "a@:".repeat(2700);

        assertThat(ShownDestination.of("https://shop.example" + path).after()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "xn--bcher-kva.example,bücher.example",
        "xn--mnchen-3ya.example,münchen.example",
        "xn--strae-oqa.example,straße.example",
        "xn--80adxhks.example,москва.example",
        "www.xn--wgv71a119e.example,www.日本語.example",
        "xn--4dbrk0ce.example,ישראל.example"
    })
    void a_host_in_another_script_can_be_read(String host, String readable) {
        assertThat(ShownDestination.of("https://" + host + "/").readableHost()).contains(readable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example",
                "xn--80ak6aa92e.com", // аррӏе, all Cyrillic
                "xn--pple-43d.com", // аpple, its first letter Cyrillic
                "xn--paypa-q4a.com", // paypaı, dotless
                "xn--a.example", // not Punycode
                "xn--.example",
                "xn--bcher-kva.xn--80ak6aa92e.example"
            })
    void a_host_that_could_be_taken_for_another_is_not_spelt_out(String host) {
        assertThat(ShownDestination.of("https://" + host + "/").readableHost()).isEmpty();
    }
}
