package io.smartlink.customdomain.dns;

import static io.smartlink.customdomain.dns.RecordType.A;
import static io.smartlink.customdomain.dns.RecordType.AAAA;
import static io.smartlink.customdomain.dns.RecordType.CNAME;
import static io.smartlink.customdomain.dns.RecordType.TXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomainRecordsTest {
    private static final String HOST = "go.brand.example";
    private static final String PROOF = "_smartlink.go.brand.example";
    private static final DnsTargets NAME_ONLY = new DnsTargets("links.example", List.of());
    private static final DnsTargets ADDRESSES = new DnsTargets("links.example", List.of("192.0.2.7", "2001:db8::7"));

    private final Zone zone = new Zone().with(TXT, PROOF, "smartlink-verify=token");

    @Test
    void a_cname_to_the_target_and_the_token_prove_a_domain() {
        zone.with(CNAME, HOST, "links.example");

        DnsFindings findings = check(NAME_ONLY);

        assertThat(findings.complete()).isTrue();
        assertThat(findings.records())
                .containsExactly(
                        new DnsRecord(CNAME, HOST, "links.example", "links.example", true, null),
                        new DnsRecord(TXT, PROOF, "smartlink-verify=token", "smartlink-verify=token", true, null));
    }

    @Test
    void a_cname_may_lead_to_the_target_by_other_names() {
        zone.with(CNAME, HOST, "edge.brand.example").with(CNAME, "edge.brand.example", "links.example");

        assertThat(check(NAME_ONLY).complete()).isTrue();
    }

    @Test
    void names_that_lead_round_end() {
        zone.with(CNAME, HOST, "a.example")
                .with(CNAME, "a.example", "b.example")
                .with(CNAME, "b.example", "a.example");

        assertThat(check(NAME_ONLY).pointed()).isFalse();
    }

    @Test
    void a_wrong_cname_says_what_was_found_and_expected_even_where_its_addresses_are_ours() {
        zone.with(CNAME, HOST, "other.example").with(A, "other.example", "192.0.2.7");

        DnsFindings findings = check(ADDRESSES);

        assertThat(findings.pointed()).isFalse();
        assertThat(findings.records().get(0))
                .isEqualTo(new DnsRecord(
                        CNAME,
                        HOST,
                        "links.example",
                        "other.example",
                        false,
                        "The CNAME record leads to other.example. Change it to links.example."));
    }

    @Test
    void addresses_of_ours_prove_an_apex() {
        zone.with(A, HOST, "192.0.2.7").with(AAAA, HOST, "2001:db8:0:0:0:0:0:7");

        assertThat(check(ADDRESSES).complete()).isTrue();
    }

    @Test
    void without_public_addresses_those_of_the_target_are_ours() {
        zone.with(A, HOST, "192.0.2.9").with(A, "links.example", "192.0.2.9");

        assertThat(check(NAME_ONLY).complete()).isTrue();
    }

    @Test
    void one_foreign_address_beside_ours_is_too_much() {
        zone.with(A, HOST, "192.0.2.7").with(A, HOST, "198.51.100.1");

        DnsFindings findings = check(ADDRESSES);

        assertThat(findings.pointed()).isFalse();
        assertThat(findings.records().get(0).message()).contains("198.51.100.1").contains("192.0.2.7");
    }

    @Test
    void a_foreign_ipv6_address_matters_only_where_one_of_ours_is_known() {
        zone.with(A, HOST, "192.0.2.7").with(AAAA, HOST, "2001:db8::bad");

        assertThat(check(ADDRESSES).pointed()).isFalse();
        assertThat(check(new DnsTargets("links.example", List.of("192.0.2.7"))).pointed())
                .isTrue();
    }

    @Test
    void a_domain_without_records_is_told_all_of_them() {
        DnsFindings findings = new DomainRecords(new Zone(), ADDRESSES).check(HOST, "token");

        assertThat(findings.complete()).isFalse();
        assertThat(findings.conclusive()).isTrue();
        assertThat(findings.records()).extracting(DnsRecord::type).containsExactly(CNAME, A, AAAA, TXT);
        assertThat(findings.records()).noneMatch(DnsRecord::ok);
        assertThat(findings.records().get(0).message()).contains("points nowhere");
    }

    @Test
    void another_token_is_no_proof_but_may_stand_beside_the_right_one() {
        zone.with(CNAME, HOST, "links.example").with(TXT, PROOF, "smartlink-verify=older");

        assertThat(check(NAME_ONLY).owned()).isTrue();
        assertThat(new DomainRecords(zone, NAME_ONLY).check(HOST, "third").owned())
                .isFalse();
    }

    @Test
    void a_resolver_that_does_not_answer_proves_nothing_and_takes_nothing() {
        zone.silentAbout(CNAME, HOST);

        DnsFindings findings = check(NAME_ONLY);

        assertThat(findings.conclusive()).isFalse();
        assertThat(findings.records())
                .allSatisfy(expected -> assertThat(expected.message()).contains("DNS did not answer"));
    }

    @Test
    void records_to_set_are_known_before_anybody_has_looked() {
        assertThat(new DomainRecords(zone, ADDRESSES).toSet(HOST, "token"))
                .containsExactly(
                        new DnsRecord(CNAME, HOST, "links.example", null, false, null),
                        new DnsRecord(A, HOST, "192.0.2.7", null, false, null),
                        new DnsRecord(AAAA, HOST, "2001:db8:0:0:0:0:0:7", null, false, null),
                        new DnsRecord(TXT, PROOF, "smartlink-verify=token", null, false, null));
    }

    @Test
    void name_servers_that_answer_slowly_end_the_check_and_take_nothing() {
        zone.with(CNAME, HOST, "a.example")
                .with(CNAME, "a.example", "b.example")
                .with(CNAME, "b.example", "links.example");
        long[] now = {0};
        DnsLookup slow = (name, type) -> {
            now[0] += Duration.ofSeconds(3).toNanos();
            return zone.lookup(name, type);
        };

        DnsFindings findings = new DomainRecords(
                        () -> new BudgetedLookup(slow, Duration.ofSeconds(8), () -> now[0]), NAME_ONLY)
                .check(HOST, "token");

        assertThat(findings.conclusive()).isFalse();
        assertThat(findings.records().get(0).message()).contains("too slowly");
        assertThat(Duration.ofNanos(now[0])).isLessThan(Duration.ofSeconds(11));
    }

    @Test
    void what_strangers_put_into_dns_is_cut() {
        zone.with(CNAME, HOST, "links.example").with(TXT, PROOF, "x".repeat(60_000));

        assertThat(check(NAME_ONLY).records().get(1).found()).hasSizeLessThan(600);
    }

    private DnsFindings check(DnsTargets targets) {
        return new DomainRecords(zone, targets).check(HOST, "token");
    }
}
