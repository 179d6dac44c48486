package io.smartlink.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain                  | plain",
                "a&b&amp;c              | a&amp;b&amp;amp;c",
                "</title><script>       | &lt;/title&gt;&lt;script&gt;",
                "\" onfocus=\"x         | &quot; onfocus=&quot;x",
                "' onfocus='x           | &#39; onfocus=&#39;x",
                "<!--                   | &lt;!--",
                "ł 😀 \u200f            | ł 😀 \u200f",
            })
    void leaves_nothing_that_ends_an_element_or_an_attribute(String value, String html) {
        assertThat(Html.text(value)).isEqualTo(html);
    }

    @Test
    void takes_a_value_that_is_empty() {
        assertThat(Html.text("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "https://a.example/x", "HTTPS://A.EXAMPLE"})
    void the_web_may_be_linked(String url) {
        assertThat(Html.isWebUrl(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http:",
                "http:/a.example",
                "//a.example",
                "/a",
                " https://a.example",
                "\thttps://a.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://a.example",
                "java\nscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc/passwd",
                "mailto:a@b.example",
                "httpsx://a.example"
            })
    void nothing_else_may_be_linked(String url) {
        assertThat(Html.isWebUrl(url)).isFalse();
    }
}
