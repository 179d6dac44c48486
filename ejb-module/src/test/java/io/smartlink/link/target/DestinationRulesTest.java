package io.smartlink.link.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.FieldFault;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationRulesTest {
    private static final DestinationRules PUBLIC = new DestinationRules(Set.of("mailto", "ftp"), false);

    @Test
    void links_lead_to_the_web_and_into_the_intranet_where_the_operator_says_nothing() {
        assertThat(DestinationRules.of("", "allowed")).isEqualTo(DestinationRules.DEFAULTS);
        assertThat(DestinationRules.DEFAULTS.faults("d", new Destination("http://10.0.0.1/")))
                .isEmpty();
        assertThat(DestinationRules.DEFAULTS.faults("d", new Destination("https://localhost/")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "tel:1", "sms:1", "myapp://x", "ftp://x.example", "x.example:80/y"})
    void what_is_not_of_the_web_needs_the_operators_leave(String typed) {
        assertThat(DestinationRules.DEFAULTS.faults("rules[1].destination", new Destination(typed)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("rules[1].destination");
                    assertThat(fault.code()).isEqualTo("bad-scheme");
                    assertThat(fault.message()).contains("must begin with https:// or http://, not with");
                });
    }

    @Test
    void the_operator_gives_leave_by_scheme() {
        DestinationRules rules = DestinationRules.of("mailto, tel,com.brand.app", "allowed");

        assertThat(rules.faults("d", new Destination("MAILTO:a@b.example"))).isEmpty();
        assertThat(rules.faults("d", new Destination("com.brand.app://offer/1")))
                .isEmpty();
        assertThat(rules.faults("d", new Destination("sms:1")))
                .extracting(FieldFault::message)
                .containsExactly("A destination must begin with https://, http:// or com.brand.app: or mailto: or tel:,"
                        + " not with sms:.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript",
                "vbscript",
                "data",
                "file",
                "mailto,data",
                "blob",
                "Mailto",
                "mailto:",
                "a b",
                "mailto,",
                ","
            })
    void a_scheme_that_is_none_or_can_never_be_allowed_stops_the_start(String schemes) {
        assertThatThrownBy(() -> DestinationRules.of(schemes, "allowed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smartlink.destination.schemes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "", "Forbidden"})
    void a_word_that_says_neither_stops_the_start(String word) {
        assertThatThrownBy(() -> DestinationRules.of("", word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smartlink.destination.private-addresses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://10.255.255.255",
                "http://127.0.0.1:8080/x",
                "http://127.1",
                "http://127.0.1",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0X7F.1/",
                "http://0177.0.0.1/",
                "http://0177.0x1",
                "http://00000000000177.0.0.1/",
                "http://127.0.0.1./",
                "http://１２７.０.０.１/",
                "http://127。0。0。1/",
                "http://①②⑦.⓪.⓪.①/",
                "http://0/",
                "http://0x/",
                "http://0.0.0.0",
                "http://100.64.0.1/",
                "http://100.127.255.255/",
                "http://169.254.169.254/latest/meta-data",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://3232235777/",
                "http://user:pw@192.168.1.1/",
                "http://a@b@192.168.1.1/",
                "http://192.168.1.1\\x",
                "http://192.168.1.1?x",
                "http://192.168.1.1#x",
                "https://localhost/",
                "https://LOCALHOST./",
                "https://a.localhost:1/",
                "http://[::]/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]:80/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::ffff:a00:1]/",
                "http://[::FFFF:C0A8:101]/",
                "http://[::127.0.0.1]/",
                "http://[fc00::1]/",
                "http://[fdff::1]/",
                "http://[fe80::1]/",
                "http://[febf::1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "ftp://10.0.0.1/",
                "ftp://LocalHost/"
            })
    void private_hosts_are_refused_in_every_spelling_where_they_are_forbidden(String typed) {
        assertThat(PUBLIC.faults("expiredDestination", new Destination(typed)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("expiredDestination");
                    assertThat(fault.code()).isEqualTo("private-address");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://9.255.255.255/",
                "http://11.0.0.0/",
                "http://100.63.255.255/",
                "http://100.128.0.0/",
                "http://172.15.255.255/",
                "http://172.32.0.0/",
                "http://192.167.255.255/",
                "http://192.169.0.0/",
                "http://169.253.0.1/",
                "http://126.255.255.255/",
                "http://128.0.0.0/",
                "http://1.1/",
                "http://134744072/",
                "http://4294967296/",
                "http://10.0.0.0.1/",
                "http://10.0.0.256/",
                "http://08.8.8.8/",
                "http://10.example/",
                "http://10.0.0.1.example/",
                "http://localhost.example/",
                "http://notlocalhost/",
                "http://127.0.0.1@x.example/",
                "http://x.example/127.0.0.1",
                "http://x.example?@127.0.0.1",
                "http://[2001:db8::1]/",
                "http://[::ffff:8.8.8.8]/",
                "http://[64:ff9b::8.8.8.8]/",
                "http://[fbff::1]/",
                "http://[fe00::1]/",
                "mailto:a@localhost",
                "mailto:10.0.0.1"
            })
    void public_hosts_pass_even_when_they_look_alike(String typed) {
        assertThat(PUBLIC.faults("destination", new Destination(typed))).isEmpty();
    }
}
