package io.smartlink.safety.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ValidationFailedException;
import io.smartlink.safety.rule.BlockRule.Kind;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockRuleTest {
    @ParameterizedTest
    @CsvSource({
        "HOST, evil.example, https://evil.example/x, true",
        "HOST, evil.example, https://EVIL.example./x, true",
        "HOST, evil.example, https://www.evil.example/x, false",
        "DOMAIN, evil.example, https://evil.example/, true",
        "DOMAIN, evil.example, https://a.b.evil.example/, true",
        "DOMAIN, evil.example, https://notevil.example/, false",
        "DOMAIN, evil.example, https://evil.example.good.example/, false",
        "PATTERN, evil.example/bank*, https://evil.example/bank/login, true",
        "PATTERN, evil.example/bank*, https://evil.example/%62ank, true",
        "PATTERN, evil.example/bank*, https://evil.example/shop, false",
        "PATTERN, *-login.example/*, https://bank-login.example/a, true",
        "PATTERN, *-login.example/*, https://login.example/a, false",
        "PATTERN, */wp-admin/*.php, https://any.example/wp-admin/x/Y.PHP, true",
        "PATTERN, */wp-admin/*.php, https://any.example/wp-admin/x.phpx, false",
    })
    void tells_what_falls_under_it(Kind kind, String value, String url, boolean matches) {
        assertThat(new BlockRule(kind, value).matches(CanonicalUrl.of(url))).isEqualTo(matches);
    }

    @Test
    void a_host_is_kept_as_browsers_ask_for_it() {
        assertThat(new BlockRule(Kind.HOST, " Böse.Example ").value()).isEqualTo("xn--bse-sna.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.*.*", "a*b", "***********evil", ""})
    void a_pattern_that_would_take_everything_or_too_long_is_refused(String value) {
        assertThatThrownBy(() -> new BlockRule(Kind.PATTERN, value)).isInstanceOf(ValidationFailedException.class);
    }

    @Test
    void what_is_no_host_is_refused() {
        assertThatThrownBy(() -> new BlockRule(Kind.HOST, "https://evil.example/"))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("not a hostname");
    }

    @Test
    void a_hostile_address_takes_no_time() {
        BlockRule rule = new BlockRule(Kind.PATTERN, "*aaaa*aaaa*aaaa*aaaa*b");
        CanonicalUrl url = CanonicalUrl.of("https://evil.example/" + "a".repeat(8000));

        Assertions.assertThatCode(() -> assertThat(rule.matches(url)).isFalse()).doesNotThrowAnyException();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> rule.matches(url));
    }
}
