package io.smartlink.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieTest {
    @Test
    void the_sessions_cookie_is_marked_secure() {
        String cookie = SessionCookie.secured("smartlink-console=1f; Path=/admin; HttpOnly; SameSite=lax");

        assertThat(cookie).isEqualTo("smartlink-console=1f; Path=/admin; HttpOnly; SameSite=lax; Secure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smartlink-console=1f; Path=/admin; Secure",
                "smartlink-console=1f; secure; HttpOnly",
                "smartlink-console=1f;SECURE",
                "smartlink-zone=Europe%2FBerlin; Path=/admin",
                "other-smartlink-console=1"
            })
    void a_cookie_that_is_secure_already_or_another_one_stays_as_it_is(String cookie) {
        assertThat(SessionCookie.secured(cookie)).isEqualTo(cookie);
    }

    @Test
    void a_value_that_only_says_secure_does_not_count_as_the_attribute() {
        assertThat(SessionCookie.secured("smartlink-console=secure; Path=/admin"))
                .endsWith("; Secure");
    }
}
