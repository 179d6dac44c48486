package io.smartlink.account.signup;

import io.smartlink.platform.Statements;
import io.smartlink.platform.secret.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Wishes for accounts whose links nobody has opened yet. */
final class SignUpTable {
    private final Statements sql;

    SignUpTable(DataSource database) {
        this.sql = new Statements(database);
    }

    void insert(Secret token, SignUpWish wish, Instant expiresAt) {
        sql.update(
                "insert into sign_up (token_hash, email, name, expires_at) values (?, ?, ?, ?)",
                token.hash(),
                wish.email(),
                wish.name(),
                expiresAt);
    }

    /** Takes a wish that is still good; of several at once, one does. */
    Optional<Open> take(Secret token, Instant now) {
        return sql.first(
                "delete from sign_up where token_hash = ? and expires_at > ? returning email, name, expires_at",
                Open::read,
                token.hash(),
                now);
    }

    void sweep(Instant now) {
        sql.update("delete from sign_up where expires_at <= ?", now);
    }

    /** A wish and how long its link is good. */
    record Open(SignUpWish wish, Instant expiresAt) {
        static Open read(ResultSet row) throws SQLException {
            return new Open(
                    new SignUpWish(row.getString("email"), row.getString("name")),
                    Objects.requireNonNull(Statements.instant(row, "expires_at")));
        }
    }
}
