package io.smartlink.account.signin;

import io.smartlink.platform.Statements;
import io.smartlink.platform.secret.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Browsers that a member has signed in with before. Their wrong tries are counted apart (OWASP, "Slow down online guessing
 * attacks with device cookies"): strangers who keep trying cannot keep a member out who comes from the usual browser.
 */
final class DeviceTable {
    private static final Duration KEPT = Duration.ofDays(365);

    private final Statements sql;

    DeviceTable(DataSource database) {
        this.sql = new Statements(database);
    }

    /** Under which name tries for an e-mail address are counted. @param device token of the visitor's browser, if it has one */
    String counted(String email, @Nullable String device) {
        byte[] hash = new Secret(device == null ? "" : device).hash();
        boolean known = sql.first("""
                        select 1
                        from known_device d
                        join member m on m.id = d.member_id
                        where d.token_hash = ? and m.email = ?
                        """, row -> true, hash, email).isPresent();
        return known ? "device " + Base64.getEncoder().encodeToString(hash) : "stranger " + email;
    }

    /** A token for a browser that somebody has just signed in with; the one that it has, if that is good. */
    String remember(long memberId, @Nullable String device, Instant now) {
        if (device != null
                && sql.update(
                                "update known_device set last_used_at = ? where token_hash = ? and member_id = ?",
                                now,
                                new Secret(device).hash(),
                                memberId)
                        > 0) {
            return device;
        }
        Secret token = Secret.random("");
        sql.update(
                "insert into known_device (token_hash, member_id, last_used_at) values (?, ?, ?)",
                token.hash(),
                memberId,
                now);
        return token.text();
    }

    /** All browsers of a member are strangers again. */
    void forget(long memberId) {
        sql.update("delete from known_device where member_id = ?", memberId);
    }

    void sweep(Instant now) {
        sql.update("delete from known_device where last_used_at < ?", now.minus(KEPT));
    }
}
