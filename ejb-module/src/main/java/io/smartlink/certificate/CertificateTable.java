package io.smartlink.certificate;

import io.smartlink.certificate.acme.IssuedCertificate;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Statements;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates are due, who is at them, and what came of it. Each step is one statement, so no transaction is open
 * while an authority is asked. A claim ends by itself, when its node has died; what its holder brings later is not taken.
 */
final class CertificateTable {
    /** Announced when the certificate of a hostname, its payload, was issued or taken away. */
    static final String CHANNEL = "smartlink_certificate";

    /** Longer than any order takes. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    /** Authorities count orders over this time. */
    static final Duration LIMIT_WINDOW = Duration.ofHours(3);

    private static final String SERVING_DOMAIN = """
            select 1
            from domain d
            where d.hostname = c.hostname and d.account_id is not null and d.status in ('verified', 'failing')
            """;

    private static final String REGISTER = """
            insert into certificate (hostname, next_try_at, created_at)
            select wanted.hostname, ?, ?
            from (
                select hostname
                from domain
                where account_id is not null and status in ('verified', 'failing')
                union
                select unnest(?)
            ) wanted
            where wanted.hostname <> all (?)
            on conflict (hostname) do nothing
            """;

    private static final String RETIRE = """
            with gone as (
                delete from certificate c
                where c.hostname <> all (?)
                  and (c.claimed_until is null or c.claimed_until <= ?)
                  and exists (select 1 from domain d where d.hostname = c.hostname and d.account_id is not null)
                  and not exists (%s)
                returning c.hostname, c.chain, c.not_after
            ), revoked as (
                insert into certificate_revocation (hostname, chain, not_after, next_try_at)
                select hostname, chain, not_after, ?
                from gone
                where chain is not null
            )
            select cast(pg_notify('smartlink_certificate', hostname) as text)
            from gone
            """.formatted(SERVING_DOMAIN);

    private static final String CLAIM_NEXT = """
            update certificate
            set claim = ?, claimed_until = ?
            where hostname = (
                select c.hostname
                from certificate c
                where least(c.next_try_at, c.ask_at) <= ?
                  and (c.claimed_until is null or c.claimed_until <= ?)
                  and c.hostname <> all (?)
                  and (c.hostname = any (?) or exists (%s))
                order by c.chain is null, least(c.next_try_at, c.ask_at)
                limit 1
                for update skip locked
            )
            returning hostname, claim, location, not_after, next_try_at <= ? as order_due, attempts
            """.formatted(SERVING_DOMAIN);

    private static final String BEGIN_ORDER = """
            insert into certificate_event (id, hostname, at, kind)
            select ?, ?, ?, 'ordered'
            where (select count(*) from certificate_event where kind = 'ordered' and at > ?) < ?
            """;

    private static final String ROOM_AT = """
            select min(at) as at
            from certificate_event
            where kind = 'ordered' and at > ?
            """;

    private static final String ISSUED = """
            with stored as (
                update certificate
                set chain = ?, sealed_key = ?, location = ?, issued_at = ?, not_before = ?, not_after = ?, renew_at = ?,
                    ask_at = ?, next_try_at = ?, attempts = 0, last_error = null, claim = null, claimed_until = null
                where hostname = ? and claim = ?
                returning hostname
            ), noted as (
                insert into certificate_event (id, hostname, at, kind)
                select ?, hostname, ?, 'issued'
                from stored
            ), audited as (
                %s
            )
            select cast(pg_notify('smartlink_certificate', hostname) as text)
            from stored
            """.formatted(CertificateAudit.insert(
            "certificate.issued",
            "jsonb_build_object('validUntil', cast(? as timestamptz), 'renewAt', cast(? as timestamptz))",
            "stored"));

    private static final String FAILED = """
            with noted as (
                insert into certificate_event (id, hostname, at, kind, detail)
                select ?, hostname, ?, 'failed', cast(? as text)
                from certificate
                where hostname = ? and claim = ? and last_error is distinct from cast(? as text)
                returning hostname
            ), audited as (
                %s
            )
            update certificate
            set attempts = attempts + ?, next_try_at = ?, last_error = ?, claim = null, claimed_until = null
            where hostname = ? and claim = ?
            """.formatted(CertificateAudit.insert(
            "certificate.failed",
            "jsonb_build_object('error', cast(? as text), 'nextTryAt', cast(? as timestamptz))",
            "noted"));

    private static final String WINDOW = """
            update certificate
            set renew_at = coalesce(?, renew_at), next_try_at = coalesce(?, next_try_at), ask_at = ?,
                claim = null, claimed_until = null
            where hostname = ? and claim = ?
            """;

    private static final String HURRY = """
            update certificate c
            set attempts = 0,
                next_try_at = greatest(?, (
                    select max(e.at) + interval '1 minute'
                    from certificate_event e
                    where e.hostname = c.hostname and e.kind = 'ordered'
                ))
            where c.hostname = ? and (c.chain is null or c.last_error is not null or c.not_after <= ?)
            """;

    private final Statements sql;

    CertificateTable(DataSource database) {
        this.sql = new Statements(database);
    }

    /**
     * Takes in hosts that serve and have no row yet, and takes out those whose domain is no longer served.
     *
     * @param own hosts of the installation itself
     * @param covered hosts that the operator has a certificate for: nothing is ordered for them
     */
    void register(Collection<String> own, Collection<String> covered, Instant now) {
        sql.update(REGISTER, now, now, own, covered);
        sql.query(RETIRE, row -> row.getString(1), own, now, now);
    }

    /** The next host that something is to be done for, renewals first; no other node gets it meanwhile. */
    Optional<CertificateTask> claim(Collection<String> own, Collection<String> covered, Instant now) {
        return sql.first(
                CLAIM_NEXT, CertificateTable::task, OpaqueId.next(), now.plus(CLAIM), now, now, covered, own, now);
    }

    /**
     * Takes down that an order begins, unless too many were made of late. Two nodes at the very same instant may go past the
     * limit by one, for which it keeps well under the authority's own.
     *
     * @return whether it may begin
     */
    boolean beginOrder(CertificateTask task, int limit, Instant now) {
        return sql.update(BEGIN_ORDER, OpaqueId.next(), task.hostname(), now, now.minus(LIMIT_WINDOW), limit) == 1;
    }

    /** When the next order may begin. */
    Instant roomAt(Instant now) {
        Instant oldest = sql.first(ROOM_AT, row -> Statements.instant(row, "at"), now.minus(LIMIT_WINDOW))
                .orElse(now);
        return oldest.plus(LIMIT_WINDOW);
    }

    /** @param sealedKey for the row {@link StoredCertificate#rowOf} */
    void issued(
            CertificateTask task,
            IssuedCertificate certificate,
            byte[] sealedKey,
            Instant renewAt,
            @Nullable Instant askAt,
            Instant now) {
        sql.query(
                ISSUED,
                row -> row.getString(1),
                certificate.chain(),
                sealedKey,
                certificate.location().toString(),
                now,
                certificate.notBefore(),
                certificate.notAfter(),
                renewAt,
                askAt,
                renewAt,
                task.hostname(),
                task.claim(),
                OpaqueId.next(),
                now,
                OpaqueId.next(),
                now,
                certificate.notAfter(),
                renewAt);
    }

    /** @param counts whether it is one attempt more in vain */
    void failed(CertificateTask task, String why, boolean counts, Instant nextTryAt, Instant now) {
        sql.update(
                FAILED,
                OpaqueId.next(),
                now,
                why,
                task.hostname(),
                task.claim(),
                why,
                OpaqueId.next(),
                now,
                why,
                nextTryAt,
                counts ? 1 : 0,
                nextTryAt,
                why,
                task.hostname(),
                task.claim());
    }

    /** Takes down when to renew; @param renewAt null: as before */
    void windowIs(CertificateTask task, @Nullable Instant renewAt, @Nullable Instant askAt) {
        sql.update(WINDOW, renewAt, renewAt, askAt, task.hostname(), task.claim());
    }

    /** Has a host's certificate ordered now, if it lacks one: a minute after its last order at the soonest. */
    void hurry(String hostname, Instant now) {
        sql.update(HURRY, now, hostname, now);
    }

    private static CertificateTask task(ResultSet row) throws SQLException {
        String location = row.getString("location");
        return new CertificateTask(
                row.getString("hostname"),
                row.getLong("claim"),
                location == null ? null : URI.create(location),
                Statements.instant(row, "not_after"),
                row.getBoolean("order_due"),
                row.getInt("attempts"));
    }
}
