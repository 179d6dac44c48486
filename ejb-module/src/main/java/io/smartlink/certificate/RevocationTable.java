package io.smartlink.certificate;

import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Certificates that are still to be revoked. One that has run out by itself needs it no more. */
final class RevocationTable {
    /** Between tries; also as long as one node is at it. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private static final String FORGET = "delete from certificate_revocation where not_after <= ?";
    private static final String CLAIM = """
            update certificate_revocation
            set attempts = attempts + 1, next_try_at = ?
            where id = (
                select id
                from certificate_revocation
                where next_try_at <= ?
                order by next_try_at
                limit 1
                for update skip locked
            )
            returning id, hostname, chain
            """;
    private static final String DONE = """
            with done as (
                delete from certificate_revocation
                where id = ?
                returning hostname
            ), audited as (
                %s
            )
            insert into certificate_event (id, hostname, at, kind)
            select ?, hostname, ?, 'revoked'
            from done
            """.formatted(CertificateAudit.insert("certificate.revoked", "'{}'", "done"));

    private final Statements sql;

    RevocationTable(DataSource database) {
        this.sql = new Statements(database);
    }

    Optional<Revocation> claim(Instant now) {
        sql.update(FORGET, now);
        return sql.first(
                CLAIM,
                row -> new Revocation(row.getLong("id"), row.getString("hostname"), row.getString("chain")),
                now.plus(PAUSE),
                now);
    }

    void done(Revocation revocation, Instant now) {
        sql.update(DONE, revocation.id(), OpaqueId.next(), now, OpaqueId.next(), now);
    }

    /** One that is to be made. */
    record Revocation(long id, String hostname, String chain) {}
}
