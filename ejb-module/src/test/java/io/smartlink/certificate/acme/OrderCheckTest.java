package io.smartlink.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.customdomain.dns.DnsTargets;
import io.smartlink.customdomain.dns.DomainRecords;
import io.smartlink.customdomain.dns.RecordType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCheckTest {
    private static final String OWN = "go.example";
    private static final String HOST = "links.shop.brand.example";
    private static final List<String> CA = List.of("letsencrypt.org");

    private final FakeDns dns = new FakeDns()
            .with(RecordType.A, OWN, "192.0.2.1")
            .with(RecordType.CNAME, HOST, OWN)
            .with(RecordType.A, HOST, "192.0.2.1");
    private final OrderCheck check =
            new OrderCheck(dns, new DomainRecords(dns, new DnsTargets(OWN, List.of())), Set.of(OWN));

    @Test
    void a_host_that_points_to_us_may_have_one() {
        assertThat(check.look(HOST, CA).isClear()).isTrue();
        assertThat(check.look(OWN, CA).isClear()).isTrue();
    }

    @Test
    void a_host_that_points_elsewhere_may_not_and_is_told_where() {
        dns.with(RecordType.CNAME, HOST, "elsewhere.example");

        OrderCheck.Finding finding = check.look(HOST, CA);

        assertThat(finding.isClear()).isFalse();
        assertThat(finding.conclusive()).isTrue();
        assertThat(finding.objection()).contains("elsewhere.example", OWN);
    }

    @Test
    void a_host_of_the_installation_needs_an_address_and_no_more() {
        FakeDns empty = new FakeDns();
        OrderCheck alone = new OrderCheck(empty, new DomainRecords(empty, new DnsTargets(OWN, List.of())), Set.of(OWN));
        assertThat(alone.look(OWN, CA).objection()).contains("no address");

        empty.with(RecordType.AAAA, OWN, "2001:db8::1");
        assertThat(alone.look(OWN, CA).isClear()).isTrue();
    }

    @Test
    void while_dns_is_silent_nothing_is_said_against_a_host() {
        dns.silentAbout(RecordType.CNAME, HOST);
        assertThat(check.look(HOST, CA).conclusive()).isFalse();
        assertThat(check.look(HOST, CA).isClear()).isFalse();
    }

    @Test
    void silence_about_caa_is_no_permission() {
        dns.silentAbout(RecordType.CAA, "brand.example");

        OrderCheck.Finding finding = check.look(HOST, CA);

        assertThat(finding.isClear()).isFalse();
        assertThat(finding.conclusive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 issue letsencrypt.org",
                "0 issue LetsEncrypt.org; validationmethods=http-01",
                "128 issue letsencrypt.org",
                "0 iodef mailto:a@b.example",
                "0 unknown anything"
            })
    void caa_records_that_let_the_authority_issue(String record) {
        dns.with(RecordType.CAA, "brand.example", record);

        assertThat(check.look(HOST, CA).isClear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0 issue ;", "0 issue other-ca.example", "128 unknown anything", "0 issue letsencrypt.org.evil"})
    void caa_records_that_do_not(String record) {
        dns.with(RecordType.CAA, "brand.example", record);

        OrderCheck.Finding finding = check.look(HOST, CA);

        assertThat(finding.isClear()).isFalse();
        assertThat(finding.objection()).contains("CAA", "brand.example");
    }

    @Test
    void the_nearest_caa_record_counts() {
        dns.with(RecordType.CAA, "brand.example", "0 issue other-ca.example");
        dns.with(RecordType.CAA, "shop.brand.example", "0 issue letsencrypt.org");

        assertThat(check.look(HOST, CA).isClear()).isTrue();
    }

    @Test
    void one_of_several_permissions_is_enough() {
        dns.with(RecordType.CAA, HOST, "0 issue other-ca.example", "0 issue letsencrypt.org");

        assertThat(check.look(HOST, CA).isClear()).isTrue();
    }

    @Test
    void an_authority_without_a_name_is_not_held_against_caa() {
        dns.with(RecordType.CAA, HOST, "0 issue other-ca.example");

        assertThat(check.look(HOST, List.of()).isClear()).isTrue();
    }
}
