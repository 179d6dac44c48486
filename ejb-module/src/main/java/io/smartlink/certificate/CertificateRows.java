package io.smartlink.certificate;

import io.smartlink.platform.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads certificates, for those who serve them and those who look at them. */
public final class CertificateRows {
    /** Announced when the certificate of a hostname, its payload, was issued or taken away. */
    public static final String CHANNEL = CertificateTable.CHANNEL;

    private static final String ALL = """
            select hostname, chain, sealed_key, issued_at, not_after
            from certificate
            where chain is not null
            """;
    private static final String ONE = ALL + "and hostname = ?";

    private static final String STATUS = """
            select not_before, not_after, last_error, next_try_at, coalesce(claimed_until > ? and next_try_at <= ?, false) as ordering
            from certificate
            where hostname = ?
            """;

    private static final String EVENTS = """
            select at, kind, detail
            from certificate_event
            where hostname = ?
            order by id desc
            limit ?
            """;

    private final Statements sql;

    public CertificateRows(DataSource database) {
        this.sql = new Statements(database);
    }

    /** All that there are. */
    public List<StoredCertificate> all() {
        return sql.query(ALL, CertificateRows::stored);
    }

    public Optional<StoredCertificate> find(String hostname) {
        return sql.first(ONE, CertificateRows::stored, hostname);
    }

    Optional<CertificateStatus> status(String hostname, Instant now) {
        return sql.first(STATUS, row -> status(row, now), now, now, hostname);
    }

    /** The last events, the newest first. */
    List<CertificateEvent> events(String hostname, int limit) {
        return sql.query(EVENTS, CertificateRows::event, hostname, limit);
    }

    private static CertificateStatus status(ResultSet row, Instant now) throws SQLException {
        Instant notAfter = Statements.instant(row, "not_after");
        String lastError = row.getString("last_error");
        boolean valid = notAfter != null && notAfter.isAfter(now);
        return new CertificateStatus(
                state(valid, row.getBoolean("ordering"), lastError),
                CertificateStatus.Source.ACME,
                Statements.instant(row, "not_before"),
                notAfter,
                lastError,
                Statements.instant(row, "next_try_at"));
    }

    static CertificateState state(boolean valid, boolean ordering, @Nullable String lastError) {
        if (valid) {
            return ordering || lastError != null ? CertificateState.RENEWING : CertificateState.VALID;
        }
        if (ordering) {
            return CertificateState.ORDERING;
        }
        return lastError == null ? CertificateState.NONE : CertificateState.FAILED;
    }

    private static CertificateEvent event(ResultSet row) throws SQLException {
        return new CertificateEvent(
                Objects.requireNonNull(Statements.instant(row, "at")),
                CertificateEvent.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("detail"));
    }

    private static StoredCertificate stored(ResultSet row) throws SQLException {
        return new StoredCertificate(
                row.getString("hostname"),
                row.getString("chain"),
                row.getBytes("sealed_key"),
                Objects.requireNonNull(Statements.instant(row, "issued_at")),
                Objects.requireNonNull(Statements.instant(row, "not_after")));
    }
}
