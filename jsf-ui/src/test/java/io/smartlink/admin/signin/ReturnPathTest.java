package io.smartlink.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @Test
    void leads_back_to_the_page_that_was_asked_for() {
        assertThat(ReturnPath.of("/admin/console/link?id=0ABC", "/admin/console"))
                .isEqualTo(new ReturnPath("/admin/console/link?id=0ABC"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "https://evil.example/admin/console/links",
                "//evil.example/admin/console/links",
                "/\\evil.example",
                "/admin/consoles",
                "/admin/console/../../evil",
                "/admin/console/a\r\nSet-Cookie: x=y",
                "/admin/console/a b",
                "/admin/console/sign-in?then=x",
                "javascript:alert(1)"
            })
    void leads_to_the_links_instead_of_anywhere_else(String then) {
        assertThat(ReturnPath.of(then, "/admin/console").text()).isEqualTo("/admin/console/links");
    }
}
