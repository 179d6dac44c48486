package io.smartlink.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.PostgresForTests;
import io.smartlink.platform.Statements;
import io.smartlink.platform.secret.PasswordHash;
import io.smartlink.platform.secret.Secret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTablesIT {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final long ANN = 11;
    private static final String EMAIL = "ann@brand.example";

    private static PostgresForTests postgres;

    private final Statements sql = new Statements(postgres.database());
    private final CredentialTable credentials = new CredentialTable(postgres.database());
    private final DeviceTable devices = new DeviceTable(postgres.database());

    @BeforeAll
    static void start() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void twoMembers() {
        sql.update("truncate account cascade");
        sql.update(
                "insert into account (id, name, plan, created_at, updated_at) values (1, 'Brand', 'pro', now(), now())");
        sql.update("""
                insert into member (id, account_id, email, name, role, created_at)
                values (11, 1, 'ann@brand.example', 'Ann', 'editor', now()), (12, 1, 'bob@brand.example', 'Bob', 'owner', now())
                """);
    }

    @Test
    void a_member_has_no_password_before_it_chose_one() {
        assertThat(credentials.find(EMAIL).orElseThrow().password()).isEmpty();

        credentials.choosePassword(ANN, PasswordHash.of("right"));

        assertThat(credentials
                        .find(EMAIL)
                        .orElseThrow()
                        .password()
                        .orElseThrow()
                        .matches("right"))
                .isTrue();
        assertThat(credentials.find("nobody@brand.example")).isEmpty();
    }

    @Test
    void a_token_is_good_until_its_end_and_once() {
        Secret token = issue(Duration.ofHours(1));
        Instant end = NOW.plus(Duration.ofHours(1));

        assertThat(credentials.findByToken(token, end.minusMillis(1)))
                .map(Credential::email)
                .contains(EMAIL);
        assertThat(credentials.findByToken(token, end)).isEmpty();
        assertThat(credentials.spendToken(token, end)).isFalse();
        assertThat(credentials.spendToken(token, NOW)).isTrue();
        assertThat(credentials.spendToken(token, NOW)).isFalse();
        assertThat(credentials.findByToken(token, NOW)).isEmpty();
    }

    @Test
    void spending_one_token_spends_all_of_the_member() {
        Secret one = issue(Duration.ofHours(1));
        Secret other = issue(Duration.ofHours(1));

        credentials.spendToken(one, NOW);

        assertThat(credentials.spendToken(other, NOW)).isFalse();
    }

    @Test
    void a_browser_counts_apart_for_the_member_who_signed_in_with_it_only() {
        String device = devices.remember(ANN, null, NOW);

        assertThat(devices.counted(EMAIL, device)).startsWith("device ");
        assertThat(devices.counted("bob@brand.example", device)).isEqualTo("stranger bob@brand.example");
        assertThat(devices.counted(EMAIL, "made up")).isEqualTo("stranger " + EMAIL);
        assertThat(devices.counted(EMAIL, null)).isEqualTo("stranger " + EMAIL);
    }

    @Test
    void a_browser_keeps_its_token_until_it_is_forgotten() {
        String device = devices.remember(ANN, null, NOW);
        assertThat(devices.remember(ANN, device, NOW)).isEqualTo(device);
        assertThat(devices.remember(12, device, NOW)).isNotEqualTo(device);

        devices.forget(ANN);

        assertThat(devices.counted(EMAIL, device)).startsWith("stranger ");
        assertThat(devices.remember(ANN, device, NOW)).isNotEqualTo(device);
    }

    private Secret issue(Duration life) {
        Secret token = Secret.random("");
        credentials.issueToken(ANN, token, NOW.plus(life));
        return token;
    }
}
