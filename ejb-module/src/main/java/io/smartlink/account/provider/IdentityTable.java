package io.smartlink.account.provider;

import io.smartlink.platform.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** Who of a provider is which member. A member is one person of a provider at most, and that person one member. */
final class IdentityTable {
    private final Statements sql;

    IdentityTable(DataSource database) {
        this.sql = new Statements(database);
    }

    Optional<Long> memberOf(String issuer, String subject) {
        return sql.first(
                "select member_id from member_identity where issuer = ? and subject = ?",
                row -> row.getLong("member_id"),
                issuer,
                subject);
    }

    /** @return false if one of both is linked already */
    boolean link(String issuer, String subject, long memberId, Instant now) {
        return sql.update("""
                        insert into member_identity (issuer, subject, member_id, linked_at)
                        values (?, ?, ?, ?)
                        on conflict do nothing
                        """, issuer, subject, memberId, now) > 0;
    }

    List<LinkedIdentity> ofMember(long memberId) {
        return sql.query(
                "select issuer, linked_at from member_identity where member_id = ? order by issuer",
                row -> new LinkedIdentity(
                        row.getString("issuer"), Objects.requireNonNull(Statements.instant(row, "linked_at"))),
                memberId);
    }

    /** @return whether there was such a link */
    boolean unlink(long memberId, String issuer) {
        return sql.update("delete from member_identity where member_id = ? and issuer = ?", memberId, issuer) > 0;
    }
}
