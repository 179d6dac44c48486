package io.smartlink.account.signin.totp;

import io.smartlink.platform.Statements;
import io.smartlink.platform.vault.KeyVault;
import io.smartlink.platform.vault.MasterKeyFile;
import io.smartlink.platform.vault.VaultException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** The second factors of members: secrets sealed with the master key, recovery codes stretched. */
public final class TotpTable {
    private static final System.Logger LOG = System.getLogger(TotpTable.class.getName());
    private static final Duration UNCONFIRMED_LIFE = Duration.ofHours(1);
    private static final int AT_ONCE = 100;

    private final Statements sql;
    private final MasterKeyFile masterKeys;

    public TotpTable(DataSource database, MasterKeyFile masterKeys) {
        this.sql = new Statements(database);
        this.masterKeys = masterKeys;
    }

    /** Keeps a secret that its member has yet to confirm; takes the place of an earlier one that nobody confirmed. */
    public void begin(long memberId, Totp totp, Instant now) {
        sql.update(
                """
                insert into member_totp (member_id, sealed_secret, recovery_salt, begun_at)
                values (?, ?, ?, ?)
                on conflict (member_id) do update
                set sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at
                where member_totp.confirmed_at is null
                """, memberId, masterKeys.vault().seal(totp.secret(), rowOf(memberId)), RecoveryCodes.newSalt(), now);
    }

    /** The secret that waits for being confirmed. */
    public Optional<Totp> findUnconfirmed(long memberId, Instant now) {
        return sql.first(
                "select * from member_totp where member_id = ? and confirmed_at is null and begun_at > ?",
                row -> new Totp(masterKeys.vault().open(row.getBytes("sealed_secret"), rowOf(memberId))),
                memberId,
                now.minus(UNCONFIRMED_LIFE));
    }

    /** @return whether the code is right, and from now on needed */
    public boolean confirm(long memberId, String code, Instant now) {
        OptionalLong step = findUnconfirmed(memberId, now)
                .map(totp -> totp.stepOf(code, now, 0))
                .orElseGet(OptionalLong::empty);
        return step.isPresent() && sql.update("""
                                update member_totp
                                set confirmed_at = ?, last_step = ?
                                where member_id = ? and confirmed_at is null
                                """, now, step.getAsLong(), memberId) > 0;
    }

    public boolean isOn(long memberId) {
        return findConfirmed(memberId).isPresent();
    }

    /** Whether a code of the app is right; of several tries with one code, on any nodes, at most one is. */
    public boolean take(long memberId, String code, Instant now) {
        Optional<Confirmed> factor = findConfirmed(memberId);
        OptionalLong step = factor.isEmpty()
                ? OptionalLong.empty()
                : new Totp(masterKeys.vault().open(factor.get().sealed, rowOf(memberId)))
                        .stepOf(code, now, factor.get().lastStep);
        return step.isPresent()
                && sql.update(
                                "update member_totp set last_step = ? where member_id = ? and last_step < ?",
                                step.getAsLong(),
                                memberId,
                                step.getAsLong())
                        > 0;
    }

    /** Whether a recovery code is right and was not used; from now on it was. */
    public boolean takeRecoveryCode(long memberId, String code, Instant now) {
        return findConfirmed(memberId)
                .filter(factor -> sql.update("""
                                update recovery_code
                                set used_at = ?
                                where member_id = ? and code_hash = ? and used_at is null
                                """, now, memberId, RecoveryCodes.hash(code, factor.salt)) > 0)
                .isPresent();
    }

    /** Takes new recovery codes in place of all that were there. */
    public void replaceRecoveryCodes(long memberId, RecoveryCodes codes) {
        byte[] salt = findConfirmed(memberId).orElseThrow().salt;
        sql.update("delete from recovery_code where member_id = ?", memberId);
        for (String code : codes.codes()) {
            sql.update(
                    "insert into recovery_code (member_id, code_hash) values (?, ?)",
                    memberId,
                    RecoveryCodes.hash(code, salt));
        }
    }

    public int recoveryCodesLeft(long memberId) {
        return sql.first(
                        "select count(*) as n from recovery_code where member_id = ? and used_at is null",
                        row -> row.getInt("n"),
                        memberId)
                .orElse(0);
    }

    /** @return whether there was one */
    public boolean remove(long memberId) {
        return sql.update("delete from member_totp where member_id = ?", memberId) > 0;
    }

    /** Forgets secrets that nobody confirmed, and seals anew what an older master key has sealed. */
    public void sweep(Instant now) {
        sql.update("delete from member_totp where confirmed_at is null and begun_at <= ?", now.minus(UNCONFIRMED_LIFE));
        if (masterKeys.isSet()) {
            sealAnew(masterKeys.vault());
        }
    }

    private void sealAnew(KeyVault vault) {
        List<Old> old = sql.query(
                """
                select member_id, sealed_secret
                from member_totp
                where substring(sealed_secret from 3 for get_byte(sealed_secret, 1)) <> ?
                limit ?
                """,
                row -> new Old(row.getLong("member_id"), row.getBytes("sealed_secret")),
                vault.current().getBytes(StandardCharsets.US_ASCII),
                AT_ONCE);
        for (Old secret : old) {
            try {
                sql.update(
                        "update member_totp set sealed_secret = ? where member_id = ? and sealed_secret = ?",
                        vault.seal(vault.open(secret.sealed, rowOf(secret.memberId)), rowOf(secret.memberId)),
                        secret.memberId,
                        secret.sealed);
            } catch (VaultException locked) {
                LOG.log(Level.ERROR, "The second factor of a member cannot be sealed anew: " + locked.getMessage());
            }
        }
    }

    private Optional<Confirmed> findConfirmed(long memberId) {
        return sql.first(
                "select * from member_totp where member_id = ? and confirmed_at is not null",
                Confirmed::read,
                memberId);
    }

    private static String rowOf(long memberId) {
        return "member_totp/" + memberId;
    }

    private record Confirmed(byte[] sealed, byte[] salt, long lastStep) {
        static Confirmed read(ResultSet row) throws SQLException {
            return new Confirmed(
                    row.getBytes("sealed_secret"), row.getBytes("recovery_salt"), row.getLong("last_step"));
        }
    }

    private record Old(long memberId, byte[] sealed) {}
}
