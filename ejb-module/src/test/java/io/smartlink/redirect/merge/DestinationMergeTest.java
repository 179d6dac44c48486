package io.smartlink.redirect.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.rule.Utm;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationMergeTest {
    private static final Utm MAIL = new Utm("mail", null, "spring sale & more", null, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://x.example https://x.example?utm_source=mail&utm_campaign=spring%20sale%20%26%20more",
                "https://x.example/ https://x.example/?utm_source=mail&utm_campaign=spring%20sale%20%26%20more",
                "https://x.example/p#top https://x.example/p?utm_source=mail&utm_campaign=spring%20sale%20%26%20more#top",
                "https://x.example/p? https://x.example/p?utm_source=mail&utm_campaign=spring%20sale%20%26%20more",
                "https://x.example/p?a=%2B&b https://x.example/p?a=%2B&b&utm_source=mail&utm_campaign=spring%20sale%20%26%20more",
                "https://x.example/p?utm_source=old&a=1 https://x.example/p?utm_source=mail&a=1&utm_campaign=spring%20sale%20%26%20more",
                "https://x.example/p?utm%5Fsource=1&a&utm_source=2 https://x.example/p?utm_source=mail&a&utm_campaign=spring%20sale%20%26%20more",
                "https://x.example/#/app?utm_source=old https://x.example/?utm_source=mail&utm_campaign=spring%20sale%20%26%20more#/app?utm_source=old",
            })
    void sets_utm_fields_before_the_fragment_in_the_place_of_those_that_are_there(String destination, String merged) {
        assertThat(DestinationMerge.withUtm(destination, MAIL)).isEqualTo(merged);
    }

    @Test
    void leaves_utm_fields_alone_that_the_link_does_not_set() {
        assertThat(DestinationMerge.withUtm(
                        "https://x.example/?utm_term=%7Bkw%7D", new Utm("a", null, null, null, null)))
                .isEqualTo("https://x.example/?utm_term=%7Bkw%7D&utm_source=a");
        assertThat(DestinationMerge.withUtm("https://x.example/?utm_source=", Utm.NONE))
                .isEqualTo("https://x.example/?utm_source=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://x.example/p a=1 https://x.example/p?a=1",
                "https://x.example/p b=2&a=1&b=3 https://x.example/p?b=2&b=3&a=1",
                "https://x.example/p?q=1 valueless&e=&p=%2B+%20 https://x.example/p?q=1&valueless&e=&p=%2B+%20",
                "https://x.example/p?a=1&b=2&a=3#f a=9&a=8 https://x.example/p?a=9&a=8&b=2#f",
                "https://x.example/p?%61=1 a=9 https://x.example/p?a=9",
                "https://x.example/p?x&& y https://x.example/p?x&&y",
                "https://x.example/p?a=1 sl_qr=1&b https://x.example/p?a=1&b",
                "https://x.example/p?a=1 sl_qr=1 https://x.example/p?a=1",
                "https://x.example/p a=é https://x.example/p?a=%E9",
                "https://x.example/p a=1#b https://x.example/p?a=1%23b",
                "https://x.example/p && https://x.example/p",
            })
    void puts_the_visitors_group_of_a_name_where_the_destination_has_it(
            String destination, String query, String merged) {
        assertThat(DestinationMerge.withVisitorQuery(destination, query, Set.of()))
                .isEqualTo(merged);
    }

    @Test
    void keeps_what_the_link_sets_from_visitors() {
        String withUtm = DestinationMerge.withUtm("https://x.example/", new Utm("mail", null, null, null, null));

        assertThat(DestinationMerge.withVisitorQuery(
                        withUtm, "utm_source=evil&utm%5fsource=evil2&utm_medium=m", Set.of("utm_source")))
                .isEqualTo("https://x.example/?utm_source=mail&utm_medium=m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://x.example /a/b https://x.example/a/b",
                "https://x.example/ /a/b https://x.example/a/b",
                "https://x.example/p?id=1#top /a/b https://x.example/p/a/b?id=1#top",
                "https://x.example/p/#top /a%2Fb/ https://x.example/p/a%2Fb/#top",
                "https://x.example?u=http://y /a https://x.example/a?u=http://y",
                "https://x.example/p /%E2%82%AC/ä https://x.example/p/%E2%82%AC/%E4",
            })
    void appends_a_path_before_query_and_fragment(String destination, String rest, String merged) {
        assertThat(DestinationMerge.withPath(destination, rest)).isEqualTo(merged);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..",
                "/../x",
                "/a/../b",
                "/.",
                "/a/.",
                "/%2e%2e/x",
                "/%2E./x",
                "/a%2f..%2fb",
                "/a/..%5Cb",
                "/..\\x",
            })
    void sees_through_paths_that_climb(String rest) {
        assertThat(DestinationMerge.staysBelow(rest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/...", "/a..b", "/.a", "/%2e%2ea", "/a/b/", "/+..+", "/"})
    void lets_other_paths_pass(String rest) {
        assertThat(DestinationMerge.staysBelow(rest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@x.example",
                "mailto:a@x.example?subject=//",
                "tel:+4989123456",
                "sms:+4989123456?body=Hi",
                "spotify:track:1",
                "urn:x#//"
            })
    void an_address_without_an_authority_is_left_as_it_is(String destination) {
        assertThat(DestinationMerge.withUtm(destination, MAIL)).isEqualTo(destination);
        assertThat(DestinationMerge.withVisitorQuery(destination, "a=1", Set.of()))
                .isEqualTo(destination);
        assertThat(DestinationMerge.withPath(destination, "/a")).isEqualTo(destination);
    }

    @Test
    void an_apps_address_that_has_one_takes_parameters_like_a_page() {
        assertThat(DestinationMerge.withVisitorQuery("myapp://offer/1#x", "a=1", Set.of()))
                .isEqualTo("myapp://offer/1?a=1#x");
    }
}
