package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import io.smartlink.platform.Statements;
import io.smartlink.platform.secret.PasswordHash;
import io.smartlink.platform.secret.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** What members prove themselves with, in the tables {@code member} and {@code sign_in_token}. */
public final class CredentialTable {
    private static final String CREDENTIAL = """
            select m.id, m.account_id, m.email, m.role, m.operator, m.password_hash,
                   exists (select 1 from member_totp t where t.member_id = m.id and t.confirmed_at is not null) as code
            from member m
            """;

    private final Statements sql;

    public CredentialTable(DataSource database) {
        this.sql = new Statements(database);
    }

    public Optional<Credential> find(String email) {
        return sql.first(CREDENTIAL + "where m.email = ?", CredentialTable::read, email);
    }

    public Optional<Credential> find(long memberId) {
        return sql.first(CREDENTIAL + "where m.id = ?", CredentialTable::read, memberId);
    }

    public void choosePassword(long memberId, PasswordHash hash) {
        sql.update("update member set password_hash = ? where id = ?", hash.text(), memberId);
    }

    /** Writes the same password anew, unless it was changed in the meantime. */
    void renewHash(long memberId, PasswordHash old, PasswordHash fresh) {
        sql.update(
                "update member set password_hash = ? where id = ? and password_hash = ?",
                fresh.text(),
                memberId,
                old.text());
    }

    void signedIn(long memberId, Instant now) {
        sql.update("update member set last_sign_in_at = ? where id = ?", now, memberId);
    }

    public void issueToken(long memberId, Secret token, Instant expiresAt) {
        sql.update("""
                insert into sign_in_token (token_hash, member_id, expires_at)
                values (?, ?, ?)
                """, token.hash(), memberId, expiresAt);
    }

    /** Whose one-time token it is, if it is still good. */
    Optional<Credential> findByToken(Secret token, Instant now) {
        return sql.first(CREDENTIAL + """
                join sign_in_token t on t.member_id = m.id
                where t.token_hash = ? and t.used_at is null and t.expires_at > ?
                """, CredentialTable::read, token.hash(), now);
    }

    /** Takes a token that is still good, and with it all others of that member. @return whether it was this call that took it */
    boolean spendToken(Secret token, Instant now) {
        Optional<Long> memberId = sql.first("""
                update sign_in_token
                set used_at = ?
                where token_hash = ? and used_at is null and expires_at > ?
                returning member_id
                """, row -> row.getLong("member_id"), now, token.hash(), now);
        memberId.ifPresent(id -> spendTokens(id, now));
        return memberId.isPresent();
    }

    /** Takes all tokens of a member. */
    void spendTokens(long memberId, Instant now) {
        sql.update("update sign_in_token set used_at = ? where member_id = ? and used_at is null", now, memberId);
    }

    void sweepTokens(Instant now) {
        sql.update("delete from sign_in_token where expires_at < ?", now);
    }

    private static Credential read(ResultSet row) throws SQLException {
        return new Credential(
                Actor.member(
                        row.getLong("account_id"),
                        row.getLong("id"),
                        row.getString("email"),
                        Role.of(row.getString("role")),
                        row.getBoolean("operator")),
                Optional.ofNullable(row.getString("password_hash")).map(PasswordHash::parse),
                row.getBoolean("code"));
    }
}
