package io.smartlink.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelsTest {
    private static final Channels CHANNELS = new Channels(Map.of(
            "engine.example", Channel.SEARCH,
            "search.portal.example", Channel.SEARCH,
            "maps.engine.example", Channel.OTHER,
            "friends.example", Channel.SOCIAL,
            "mail.example", Channel.EMAIL));
    private static final String IN_APP =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/22B83 [FBAN/FBIOS;FBAV/1]";

    @Test
    void codes_never_change() {
        assertThat(Arrays.stream(Channel.values()).map(channel -> channel.name() + channel.code()))
                .containsExactly("DIRECT1", "SOCIAL2", "SEARCH3", "EMAIL4", "ADS5", "QR6", "OTHER7");
    }

    @Test
    void each_sign_goes_before_the_next() {
        assertThat(of(true, "gclid=1", "email", "engine.example", true, IN_APP)).isEqualTo(Channel.QR);
        assertThat(of(false, "gclid=1", "email", "engine.example", true, IN_APP))
                .isEqualTo(Channel.ADS);
        assertThat(of(false, "fbclid=1", "email", "engine.example", true, IN_APP))
                .isEqualTo(Channel.EMAIL);
        assertThat(of(false, null, "print", "engine.example", true, IN_APP)).isEqualTo(Channel.DIRECT);
        assertThat(of(false, null, "print", "engine.example", false, IN_APP)).isEqualTo(Channel.SEARCH);
        assertThat(of(false, null, "print", null, false, IN_APP)).isEqualTo(Channel.SOCIAL);
        assertThat(of(false, null, "print", null, false, "Firefox")).isEqualTo(Channel.OTHER);
        assertThat(of(false, null, null, null, false, "Firefox")).isEqualTo(Channel.DIRECT);
        assertThat(of(false, null, null, null, false, null)).isEqualTo(Channel.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gclid",
                "gbraid",
                "wbraid",
                "dclid",
                "msclkid",
                "ttclid",
                "twclid",
                "li_fat_id",
                "ScCid",
                "rdt_cid"
            })
    void a_paid_click_is_an_ad(String parameter) {
        assertThat(of(false, "a=b&" + parameter + "=x", null, null, false, null))
                .isEqualTo(Channel.ADS);
    }

    @ParameterizedTest
    @CsvSource({
        "cpc, ADS",
        "PPC, ADS",
        "Display, ADS",
        "paid-social, ADS",
        "paidsearch, ADS",
        "Paid Social, ADS",
        "banner, ADS",
        "email, EMAIL",
        "E-Mail, EMAIL",
        "newsletter, EMAIL",
        "' email ', EMAIL",
        "social, SOCIAL",
        "sm, SOCIAL",
        "Social Media, SOCIAL",
        "organic, SEARCH",
        "print, OTHER",
        "referral, OTHER",
    })
    void a_medium_says_it(String medium, Channel channel) {
        assertThat(of(false, null, medium, null, false, null)).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource({
        "engine.example, SEARCH",
        "www.engine.example, SEARCH",
        "m.engine.example, SEARCH",
        "docs.engine.example, OTHER",
        "maps.engine.example, OTHER",
        "x.maps.engine.example, OTHER",
        "fr.search.portal.example, SEARCH",
        "portal.example, OTHER",
        "friends.example, SOCIAL",
        "l.friends.example, SOCIAL",
        "notfriends.example, OTHER",
        "mail.example, EMAIL",
        "a.b.mail.example, EMAIL",
        "., OTHER",
        "..., OTHER",
        "example, OTHER",
        "[::1], OTHER",
    })
    void a_referrer_says_it(String host, Channel channel) {
        assertThat(of(false, null, null, host, false, IN_APP)).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource({
        "Instagram 361.0.0.35.82 Android, SOCIAL",
        "musical_ly_37.4.0 BytedanceWebview/d8a21c6, SOCIAL",
        "[LinkedInApp]/9.30, SOCIAL",
        "Mobile GSA/345.0 Safari/604.1, SEARCH",
        "Mobile Safari/604.1, DIRECT",
    })
    void an_apps_own_browser_says_it(String userAgent, Channel channel) {
        assertThat(of(false, null, null, null, false, userAgent)).isEqualTo(channel);
    }

    private static Channel of(
            boolean scan,
            @Nullable String query,
            @Nullable String medium,
            @Nullable String referrer,
            boolean fromOwnHost,
            @Nullable String userAgent) {
        return CHANNELS.of(scan, new QueryValues(query), medium, referrer, fromOwnHost, userAgent);
    }
}
