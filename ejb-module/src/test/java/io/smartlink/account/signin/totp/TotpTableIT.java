package io.smartlink.account.signin.totp;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.platform.PostgresForTests;
import io.smartlink.platform.Statements;
import io.smartlink.platform.vault.MasterKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotpTableIT {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;
    private static final long ANN = 11;
    private static final String FIRST = "one " + key(1);
    private static final String ROTATED = "two " + key(2) + "\n" + FIRST;

    private static PostgresForTests postgres;

    @TempDir
    Path directory;

    private final Statements sql = new Statements(postgres.database());
    private Path file;
    private TotpTable factors;

    @BeforeAll
    static void start() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void oneMember() throws IOException {
        sql.update("truncate account cascade");
        sql.update(
                "insert into account (id, name, plan, created_at, updated_at) values (1, 'Brand', 'pro', now(), now())");
        sql.update("""
                insert into member (id, account_id, email, name, role, created_at)
                values (11, 1, 'ann@brand.example', 'Ann', 'owner', now())
                """);
        file = directory.resolve("master.keys");
        Files.writeString(file, FIRST);
        factors = new TotpTable(postgres.database(), new MasterKeyFile(file));
    }

    @Test
    void is_not_needed_before_it_was_confirmed_with_a_code() {
        Totp app = Totp.random();
        factors.begin(ANN, app, NOW);
        assertThat(factors.isOn(ANN)).isFalse();
        assertThat(factors.take(ANN, app.code(STEP), NOW)).isFalse();

        assertThat(factors.confirm(ANN, other(app), NOW)).isFalse();
        assertThat(factors.confirm(ANN, app.code(STEP), NOW)).isTrue();

        assertThat(factors.isOn(ANN)).isTrue();
        assertThat(factors.findUnconfirmed(ANN, NOW)).isEmpty();
    }

    @Test
    void a_secret_that_nobody_confirmed_in_an_hour_is_nothing() {
        Totp app = Totp.random();
        factors.begin(ANN, app, NOW.minus(Duration.ofHours(1)));

        assertThat(factors.confirm(ANN, app.code(STEP), NOW)).isFalse();

        factors.sweep(NOW);
        assertThat(sql.query("select 1 from member_totp", row -> 1)).isEmpty();
    }

    @Test
    void beginning_again_does_not_touch_what_is_on() {
        Totp app = confirmed();

        factors.begin(ANN, Totp.random(), NOW);

        assertThat(factors.take(ANN, app.code(STEP + 1), NOW)).isTrue();
    }

    @Test
    void the_code_that_confirmed_it_lets_nobody_in() {
        Totp app = confirmed();

        assertThat(factors.take(ANN, app.code(STEP), NOW)).isFalse();
    }

    @Test
    void a_code_is_good_once_also_for_many_at_once() throws Exception {
        Totp app = confirmed();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            long taken = threads
                    .invokeAll(IntStream.range(0, 16)
                            .<Callable<Boolean>>mapToObj(i -> () -> factors.take(ANN, app.code(STEP + 1), NOW))
                            .toList())
                    .stream()
                    .filter(result -> {
                        try {
                            return result.get();
                        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .count();
            assertThat(taken).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void recovery_codes_are_good_once_and_only_the_newest() {
        confirmed();
        RecoveryCodes old = RecoveryCodes.random();
        factors.replaceRecoveryCodes(ANN, old);
        RecoveryCodes codes = RecoveryCodes.random();
        factors.replaceRecoveryCodes(ANN, codes);

        assertThat(factors.recoveryCodesLeft(ANN)).isEqualTo(10);
        assertThat(factors.takeRecoveryCode(ANN, old.codes().get(0), NOW)).isFalse();
        assertThat(factors.takeRecoveryCode(ANN, codes.codes().get(0), NOW)).isTrue();
        assertThat(factors.takeRecoveryCode(ANN, codes.codes().get(0), NOW)).isFalse();
        assertThat(factors.recoveryCodesLeft(ANN)).isEqualTo(9);
    }

    @Test
    void the_tables_show_neither_secret_nor_codes() {
        Totp app = confirmed();
        RecoveryCodes codes = RecoveryCodes.random();
        factors.replaceRecoveryCodes(ANN, codes);

        String dump = String.join(
                "\n",
                sql.query(
                        "select t::text as line from member_totp t union all select t::text from recovery_code t",
                        row -> row.getString("line")));

        assertThat(dump).doesNotContain(HexFormat.of().formatHex(app.secret()), app.key());
        codes.codes().forEach(code -> assertThat(dump).doesNotContain(code, code.replace("-", "")));
    }

    @Test
    void a_rotation_of_master_keys_seals_anew_and_the_old_key_can_go() throws IOException {
        Totp app = confirmed();
        write(ROTATED);

        factors.sweep(NOW);

        write("two " + key(2));
        assertThat(factors.take(ANN, app.code(STEP + 1), NOW)).isTrue();
    }

    private void write(String keys) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, keys);
        Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plusSeconds(2)));
    }

    private Totp confirmed() {
        Totp app = Totp.random();
        factors.begin(ANN, app, NOW);
        assertThat(factors.confirm(ANN, app.code(STEP), NOW)).isTrue();
        return app;
    }

    private static String other(Totp app) {
        return app.code(STEP).equals("123456") ? "654321" : "123456";
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
