package io.smartlink.safety.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {
    /** The examples that Google has published with the rules. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            http://host/%25%32%35|http://host/%25
            http://host/%25%32%35%25%32%35|http://host/%25%25
            http://host/%2525252525252525|http://host/%25
            http://host/asdf%25%32%35asd|http://host/asdf%25asd
            http://host/%%%25%32%35asd%%|http://host/%25%25%25asd%25%25
            http://www.google.com/|http://www.google.com/
            http://%31%36%38%2e%31%38%38%2e%39%39%2e%32%36/%2E%73%65%63%75%72%65/%77%77%77%2E%65%62%61%79%2E%63%6F%6D/|http://168.188.99.26/.secure/www.ebay.com/
            http://195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=updateuserdataxplimnbqmn-xplmvalidateinfoswqpcmlx=hgplmcx/|http://195.127.0.11/uploads/%20%20%20%20/.verify/.eBaysecure=updateuserdataxplimnbqmn-xplmvalidateinfoswqpcmlx=hgplmcx/
            http://host%23.com/%257Ea%2521b%2540c%2523d%2524e%25f%255E00%252611%252A22%252833%252944_55%252B|http://host%23.com/~a!b@c%23d$e%25f^00&11*22(33)44_55+
            http://3279880203/blah|http://195.127.0.11/blah
            http://www.google.com/blah/..|http://www.google.com/
            www.google.com/|http://www.google.com/
            www.google.com|http://www.google.com/
            http://www.evil.com/blah#frag|http://www.evil.com/blah
            http://www.GOOgle.com/|http://www.google.com/
            http://www.google.com.../|http://www.google.com/
            http://www.google.com/q?|http://www.google.com/q?
            http://www.google.com/q?r?|http://www.google.com/q?r?
            http://www.google.com/q?r?s|http://www.google.com/q?r?s
            http://evil.com/foo#bar#baz|http://evil.com/foo
            http://evil.com/foo;|http://evil.com/foo;
            http://evil.com/foo?bar;|http://evil.com/foo?bar;
            http://notrailingslash.com|http://notrailingslash.com/
            http://www.gotaport.com:1234/|http://www.gotaport.com/
              http://www.google.com/  |http://www.google.com/
            http:// leadingspace.com/|http://%20leadingspace.com/
            http://%20leadingspace.com/|http://%20leadingspace.com/
            %20leadingspace.com/|http://%20leadingspace.com/
            https://www.securesite.com/|https://www.securesite.com/
            http://host.com/ab%23cd|http://host.com/ab%23cd
            http://host.com//twoslashes?more//slashes|http://host.com/twoslashes?more//slashes
            """)
    void follows_the_published_examples(String written, String canonical) {
        assertThat(CanonicalUrl.of(written).text()).isEqualTo(canonical);
    }

    @Test
    void line_breaks_and_tabs_go_and_bytes_outside_of_ascii_are_escaped() {
        assertThat(CanonicalUrl.of("http://www.google.com/foo\tbar\rbaz\n2").text())
                .isEqualTo("http://www.google.com/foobarbaz2");
        assertThat(CanonicalUrl.of("http://%01%80.com/").text()).isEqualTo("http://%01%80.com/");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void escapes_within_escapes_take_no_longer_than_other_text() {
        String deep = "%" + "25".repeat(4_000);

        for (int i = 0; i < 200; i++) {
            assertThat(CanonicalUrl.of("http://host/" + deep).text()).isEqualTo("http://host/%25");
        }
        assertThat(CanonicalUrl.of("http://host/%25%34%31%2542%4").text()).isEqualTo("http://host/AB%254");
    }

    @Test
    void user_port_backslashes_and_other_spellings_of_an_address_hide_nothing() {
        assertThat(CanonicalUrl.of("https://good.example@evil.example:8443/x").host())
                .isEqualTo("evil.example");
        assertThat(CanonicalUrl.of("https://evil.example\\@good.example/x").host())
                .isEqualTo("evil.example");
        assertThat(CanonicalUrl.of("http://0x7f.1/").host()).isEqualTo("127.0.0.1");
    }

    @Test
    void an_address_is_looked_up_by_its_hosts_and_beginnings() {
        assertThat(CanonicalUrl.of("http://a.b.c/1/2.html?param=1").expressions())
                .containsExactlyInAnyOrder(
                        "a.b.c/1/2.html?param=1",
                        "a.b.c/1/2.html",
                        "a.b.c/",
                        "a.b.c/1/",
                        "b.c/1/2.html?param=1",
                        "b.c/1/2.html",
                        "b.c/",
                        "b.c/1/");
        assertThat(CanonicalUrl.of("http://a.b.c.d.e.f.g/1.html").expressions())
                .containsExactlyInAnyOrder(
                        "a.b.c.d.e.f.g/1.html",
                        "a.b.c.d.e.f.g/",
                        "c.d.e.f.g/1.html",
                        "c.d.e.f.g/",
                        "d.e.f.g/1.html",
                        "d.e.f.g/",
                        "e.f.g/1.html",
                        "e.f.g/",
                        "f.g/1.html",
                        "f.g/");
        assertThat(CanonicalUrl.of("http://1.2.3.4/1/").expressions())
                .containsExactlyInAnyOrder("1.2.3.4/1/", "1.2.3.4/");
    }

    @Test
    void at_most_five_hosts_and_six_paths_are_asked_for() {
        assertThat(CanonicalUrl.of("http://a.b.c.d.e.f.g.h/1/2/3/4/5/6.html?q").expressions())
                .hasSize(30);
    }
}
