package io.smartlink.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.certificate.acme.AuthorityException;
import io.smartlink.certificate.acme.AuthorityException.Reason;
import io.smartlink.certificate.acme.FakeDns;
import io.smartlink.certificate.acme.OrderCheck;
import io.smartlink.certificate.acme.RenewalWindow;
import io.smartlink.customdomain.dns.DnsTargets;
import io.smartlink.customdomain.dns.DomainRecords;
import io.smartlink.customdomain.dns.RecordType;
import io.smartlink.platform.PostgresForTests;
import io.smartlink.platform.vault.KeyVault;
import io.smartlink.platform.vault.MasterKeyFile;
import io.smartlink.platform.vault.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of an order against PostgreSQL, with an authority and a DNS that do what the test says. */
class CertificateOrdersIT {
    private static final String OWN = "go.example";
    private static final String SHOP = "shop.brand.example";
    private static final int LIMIT = 3;
    private static PostgresForTests postgres;

    private final Ticking clock = new Ticking(Instant.parse("2026-11-22T12:00:00Z"));
    private final FakeAuthority authority = new FakeAuthority(clock);
    private final FakeDns dns = new FakeDns()
            .with(RecordType.A, OWN, "192.0.2.1")
            .with(RecordType.A, SHOP, "192.0.2.1")
            .with(RecordType.CNAME, SHOP, OWN);
    private final CertificateTable table = new CertificateTable(postgres.database());
    private final CertificateRows rows = new CertificateRows(postgres.database());
    private final RevocationTable revocations = new RevocationTable(postgres.database());
    private final KeyVault vault = vault("one", 1);
    private CertificateOrders orders = orders(LIMIT);

    @BeforeAll
    static void start() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void forgetAll() {
        execute("truncate certificate, certificate_event, certificate_revocation, acme_account, acme_challenge");
        execute("truncate domain, account cascade");
        execute(
                "insert into account (id, name, plan, created_at, updated_at) values (1, 'Brand', 'pro', now(), now())");
    }

    @Test
    void a_host_of_the_installation_gets_a_certificate_that_its_sealed_key_fits() {
        workOff();

        CertificateStatus status = status(OWN);
        assertThat(status.state()).isEqualTo(CertificateState.VALID);
        assertThat(status.notAfter()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(status.nextTryAt()).isEqualTo(clock.instant().plus(Duration.ofDays(60)));
        StoredCertificate stored = rows.find(OWN).orElseThrow();
        byte[] key = vault.open(stored.sealedKey(), StoredCertificate.rowOf(OWN));
        assertThat(KeyPairs.privateKey(key).getAlgorithm()).isEqualTo("EC");
        assertThat(new String(stored.sealedKey(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key, StandardCharsets.ISO_8859_1));
        assertThat(kinds(OWN)).containsExactly(CertificateEvent.Kind.ISSUED, CertificateEvent.Kind.ORDERED);
    }

    @Test
    void a_domain_gets_one_as_soon_as_it_serves_and_not_before() {
        domain(SHOP, "pending");
        workOff();
        assertThat(authority.ordered).containsExactly(OWN);

        execute("update domain set status = 'verified'");
        workOff();

        assertThat(authority.ordered).containsExactly(OWN, SHOP);
        assertThat(status(SHOP).state()).isEqualTo(CertificateState.VALID);
    }

    @Test
    void nothing_is_done_twice() {
        workOff();
        workOff();

        assertThat(authority.ordered).containsExactly(OWN);
    }

    @Test
    void what_one_node_is_at_no_other_gets_until_the_claim_has_run_out() {
        register();
        CertificateTask first = claim().orElseThrow();
        assertThat(status(OWN).state()).isEqualTo(CertificateState.ORDERING);
        assertThat(claim()).isEmpty();

        clock.pass(Duration.ofMinutes(11));
        CertificateTask second = claim().orElseThrow();

        assertThat(second.claim()).isNotEqualTo(first.claim());
        orders.carryOut(first); // the slow one comes back: not taken
        assertThat(rows.find(OWN)).isEmpty();
        orders.carryOut(second);
        assertThat(rows.find(OWN)).isPresent();
    }

    @Test
    void a_certificate_is_renewed_after_two_thirds_and_served_meanwhile() {
        workOff();
        StoredCertificate first = rows.find(OWN).orElseThrow();

        clock.pass(Duration.ofDays(60).minusSeconds(1));
        workOff();
        assertThat(authority.ordered).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        register();
        CertificateTask renewal = claim().orElseThrow();
        assertThat(status(OWN).state()).isEqualTo(CertificateState.RENEWING);
        assertThat(rows.find(OWN)).isPresent();
        orders.carryOut(renewal);

        assertThat(rows.find(OWN).orElseThrow().chain()).isNotEqualTo(first.chain());
        assertThat(status(OWN).state()).isEqualTo(CertificateState.VALID);
    }

    @Test
    void where_the_authority_suggests_a_time_it_is_asked_again_and_followed() {
        Instant now = clock.instant();
        authority.window = new RenewalWindow(
                now.plus(Duration.ofDays(50)), now.plus(Duration.ofDays(52)), now.plus(Duration.ofHours(6)));
        workOff();
        assertThat(status(OWN).nextTryAt()).isBetween(authority.window.start(), authority.window.end());

        authority.window = new RenewalWindow(now, now.plusSeconds(1), now.plus(Duration.ofDays(9)));
        clock.pass(Duration.ofHours(6));
        workOff(); // the authority wants it at once

        assertThat(authority.ordered).containsExactly(OWN, OWN);
    }

    @Test
    void a_refusal_is_told_and_tried_again_after_growing_pauses() {
        orders = orders(100);
        authority.failure =
                new AuthorityException(Reason.REFUSED, "The certificate authority refused: no.", null, null);
        for (Duration pause : RetryPauses.REFUSED) {
            workOff();
            assertThat(status(OWN).state()).isEqualTo(CertificateState.FAILED);
            assertThat(status(OWN).lastError()).isEqualTo("The certificate authority refused: no.");
            assertThat(status(OWN).nextTryAt()).isEqualTo(clock.instant().plus(pause));
            clock.pass(pause);
        }

        authority.failure = null;
        workOff();

        assertThat(status(OWN).state()).isEqualTo(CertificateState.VALID);
        assertThat(status(OWN).lastError()).isNull();
    }

    @Test
    void an_authority_that_is_away_for_a_day_costs_nothing() {
        workOff();
        clock.pass(Duration.ofDays(60));
        authority.failure = new AuthorityException(Reason.UNREACHABLE, "cannot be reached", null, null);
        for (int i = 0; i < 10; i++) {
            workOff();
            assertThat(status(OWN).nextTryAt()).isEqualTo(clock.instant().plus(RetryPauses.UNREACHABLE));
            assertThat(status(OWN).state()).isEqualTo(CertificateState.RENEWING);
            clock.pass(RetryPauses.UNREACHABLE);
        }
        assertThat(rows.find(OWN)).isPresent();
        assertThat(kinds(OWN)).containsOnlyOnce(CertificateEvent.Kind.FAILED);

        authority.failure = null;
        workOff();

        assertThat(status(OWN).state()).isEqualTo(CertificateState.VALID);
    }

    @Test
    void an_authority_that_wants_no_more_is_asked_when_it_says() {
        Instant later = clock.instant().plus(Duration.ofHours(2));
        authority.failure = new AuthorityException(Reason.LIMITED, "too many", later, null);

        workOff();

        assertThat(status(OWN).nextTryAt()).isEqualTo(later);
    }

    @Test
    void no_order_is_wasted_on_a_host_that_points_elsewhere_or_whose_caa_forbids_it() {
        domain(SHOP, "verified");
        dns.with(RecordType.CNAME, SHOP, "elsewhere.example");
        dns.with(RecordType.CAA, OWN, "0 issue other.example");

        workOff();

        assertThat(authority.ordered).isEmpty();
        assertThat(status(SHOP).lastError()).contains("elsewhere.example");
        assertThat(status(OWN).lastError()).contains("CAA");
        assertThat(kinds(SHOP)).doesNotContain(CertificateEvent.Kind.ORDERED);
    }

    @Test
    void orders_keep_within_the_limit_and_go_on_when_there_is_room() {
        for (int i = 0; i < LIMIT + 1; i++) {
            String hostname = "shop" + i + ".brand.example";
            domain(hostname, "verified");
            dns.with(RecordType.CNAME, hostname, OWN);
        }
        workOff();
        assertThat(authority.ordered).hasSize(LIMIT);

        clock.pass(CertificateTable.LIMIT_WINDOW);
        workOff();

        assertThat(authority.ordered).hasSize(LIMIT + 2);
    }

    @Test
    void the_operators_hosts_are_not_ordered() {
        table.register(Set.of(OWN), Set.of(OWN), clock.instant());

        assertThat(table.claim(Set.of(OWN), Set.of(OWN), clock.instant())).isEmpty();
        assertThat(rows.status(OWN, clock.instant())).isEmpty();
    }

    @Test
    void without_master_keys_no_certificate_is_lost() {
        CertificateOrders locked = new CertificateOrders(
                table,
                authority,
                new ChallengeTable(postgres.database(), clock),
                new OrderCheck(dns, new DomainRecords(dns, new DnsTargets(OWN, List.of())), Set.of(OWN)),
                () -> new MasterKeyFile(null).vault(),
                LIMIT,
                clock,
                new Random(1));
        register();

        boolean goOn = locked.carryOut(claim().orElseThrow());

        assertThat(goOn).isFalse();
        assertThat(authority.ordered).isEmpty();
        assertThat(status(OWN).lastError()).contains("SMARTLINK_MASTER_KEY_FILE");
    }

    @Test
    void the_certificate_of_a_removed_domain_is_no_longer_served_and_revoked() {
        domain(SHOP, "verified");
        workOff();
        String chain = rows.find(SHOP).orElseThrow().chain();

        execute("update domain set status = 'removed'");
        register();

        assertThat(rows.find(SHOP)).isEmpty();
        assertThat(rows.find(OWN)).isPresent();
        Revocations due = new Revocations(revocations, authority, clock);
        authority.failure = new AuthorityException(Reason.UNREACHABLE, "away", null, null);
        due.carryOutDue();
        assertThat(authority.revoked).isEmpty();
        authority.failure = null;
        due.carryOutDue();
        assertThat(authority.revoked).as("its time has not come").isEmpty();
        clock.pass(Duration.ofMinutes(10));
        due.carryOutDue();
        clock.pass(Duration.ofMinutes(10));
        due.carryOutDue();
        assertThat(authority.revoked).containsExactly(chain);
        assertThat(kinds(SHOP)).startsWith(CertificateEvent.Kind.REVOKED);
    }

    @Test
    void a_domain_that_was_removed_and_comes_back_gets_a_new_one() {
        domain(SHOP, "verified");
        workOff();
        execute("update domain set status = 'removed'");
        register();
        execute("update domain set status = 'verified'");

        workOff();

        assertThat(rows.find(SHOP)).isPresent();
        assertThat(authority.ordered).containsExactlyInAnyOrder(OWN, SHOP, SHOP);
    }

    @Test
    void a_domain_that_is_removed_while_its_certificate_is_ordered_loses_it_afterwards() {
        workOff();
        domain(SHOP, "verified");
        authority.meanwhile = () -> {
            execute("update domain set status = 'removed'");
            register();
        };
        workOff();
        assertThat(rows.find(SHOP)).isPresent();

        register();

        assertThat(rows.find(SHOP)).isEmpty();
        assertThat(revocations.claim(clock.instant())).isPresent();
    }

    @Test
    void issue_now_tries_at_once_what_had_failed_but_not_twice_within_a_minute() {
        authority.failure = new AuthorityException(Reason.REFUSED, "no", null, null);
        workOff();
        Instant ordered = clock.instant();
        clock.pass(Duration.ofSeconds(20));
        table.hurry(OWN, clock.instant());
        assertThat(status(OWN).nextTryAt()).isEqualTo(ordered.plus(Duration.ofMinutes(1)));

        clock.pass(Duration.ofMinutes(5));
        table.hurry(OWN, clock.instant());

        assertThat(status(OWN).nextTryAt()).isEqualTo(clock.instant());
    }

    @Test
    void issue_now_leaves_a_good_certificate_alone() {
        workOff();
        Instant renewal = status(OWN).nextTryAt();

        table.hurry(OWN, clock.instant());

        assertThat(status(OWN).nextTryAt()).isEqualTo(renewal);
    }

    @Test
    void the_account_key_is_made_once_and_sealed() {
        AccountKeyTable keys = new AccountKeyTable(postgres.database(), () -> vault);

        KeyPair first = keys.require("https://ca.example/dir", clock.instant());
        KeyPair again = keys.require("https://ca.example/dir", clock.instant());
        KeyPair other = keys.require("https://other.example/dir", clock.instant());

        assertThat(again.getPrivate()).isEqualTo(first.getPrivate());
        assertThat(again.getPublic()).isEqualTo(first.getPublic());
        assertThat(other.getPublic()).isNotEqualTo(first.getPublic());
    }

    @Test
    void after_a_rotation_all_keys_are_sealed_with_the_new_master_key() {
        workOff();
        AccountKeyTable keys = new AccountKeyTable(postgres.database(), () -> vault);
        KeyPair account = keys.require("https://ca.example/dir", clock.instant());
        KeyVault rotated = new KeyVault(MasterKeys.parse(line("two", 2) + "\n" + line("one", 1)));
        SealedRows sealed = new SealedRows(postgres.database());

        assertThat(sealed.renew(rotated)).isEqualTo(2);
        assertThat(sealed.renew(rotated)).isZero();

        KeyVault alone = vault("two", 2);
        assertThat(alone.open(rows.find(OWN).orElseThrow().sealedKey(), StoredCertificate.rowOf(OWN)))
                .isNotEmpty();
        assertThat(new AccountKeyTable(postgres.database(), () -> alone)
                        .require("https://ca.example/dir", clock.instant())
                        .getPrivate())
                .isEqualTo(account.getPrivate());
    }

    @Test
    void proofs_are_found_by_their_token_until_they_are_taken_down() {
        ChallengeTable board = new ChallengeTable(postgres.database(), clock);
        board.pin("token-1", "token-1.thumbprint", OWN);
        assertThat(board.find("token-1")).contains("token-1.thumbprint");
        assertThat(board.find("token-2")).isEmpty();

        board.takeDown("token-1");

        assertThat(board.find("token-1")).isEmpty();
    }

    private CertificateOrders orders(int limit) {
        return new CertificateOrders(
                table,
                authority,
                new ChallengeTable(postgres.database(), clock),
                new OrderCheck(dns, new DomainRecords(dns, new DnsTargets(OWN, List.of())), Set.of(OWN)),
                () -> vault,
                limit,
                clock,
                new Random(1));
    }

    private void workOff() {
        register();
        for (Optional<CertificateTask> task = claim(); task.isPresent(); task = claim()) {
            orders.carryOut(task.get());
        }
    }

    private void register() {
        table.register(Set.of(OWN), Set.of(), clock.instant());
    }

    private Optional<CertificateTask> claim() {
        return table.claim(Set.of(OWN), Set.of(), clock.instant());
    }

    private CertificateStatus status(String hostname) {
        return rows.status(hostname, clock.instant()).orElseThrow();
    }

    private List<CertificateEvent.Kind> kinds(String hostname) {
        return rows.events(hostname, 50).stream().map(CertificateEvent::kind).toList();
    }

    private static void domain(String hostname, String status) {
        execute("insert into domain (id, account_id, hostname, status, created_at) values (%d, 1, '%s', '%s', now())"
                .formatted(hostname.hashCode() & 0xffff, hostname, status));
    }

    private static void execute(String sql) {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static KeyVault vault(String id, int fill) {
        return new KeyVault(MasterKeys.parse(line(id, fill)));
    }

    private static String line(String id, int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return id + " " + Base64.getEncoder().encodeToString(key);
    }

    /** A clock that goes on when it is told to. */
    private static final class Ticking extends Clock {
        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
