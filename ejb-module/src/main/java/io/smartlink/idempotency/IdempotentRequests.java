package io.smartlink.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table of keys. Its primary key decides which of several requests was first. */
final class IdempotentRequests {
    private static final String INSERT = """
            insert into idempotent_request (account_id, key, fingerprint, claim, claimed_at)
            values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String FIND = """
            select fingerprint, claim, claimed_at, status, content_type, location, etag, body
            from idempotent_request
            where account_id = ? and key = ?
            """;

    private static final String TAKE_OVER = """
            update idempotent_request
            set fingerprint = ?, claim = ?, claimed_at = ?,
                status = null, content_type = null, location = null, etag = null, body = null
            where account_id = ? and key = ? and claim = ?
            """;

    private static final String ANSWER = """
            update idempotent_request
            set status = ?, content_type = ?, location = ?, etag = ?, body = ?
            where account_id = ? and key = ? and claim = ?
            """;

    private static final String RELEASE =
            "delete from idempotent_request where account_id = ? and key = ? and claim = ?";

    private static final String FORGET = "delete from idempotent_request where claimed_at <= ?";

    private final DataSource database;

    IdempotentRequests(DataSource database) {
        this.database = database;
    }

    /** @return whether the key was free and is now claimed */
    boolean insert(Claim.First claim, RequestFingerprint fingerprint, Instant now) throws SQLException {
        return update(
                        INSERT,
                        claim.accountId(),
                        claim.key().text(),
                        fingerprint.bytes(),
                        claim.number(),
                        now.atOffset(ZoneOffset.UTC))
                == 1;
    }

    /** @return whether nobody else took it over in between */
    boolean takeOver(IdempotentRequest old, Claim.First claim, RequestFingerprint fingerprint, Instant now)
            throws SQLException {
        return update(
                        TAKE_OVER,
                        fingerprint.bytes(),
                        claim.number(),
                        now.atOffset(ZoneOffset.UTC),
                        claim.accountId(),
                        claim.key().text(),
                        old.claim())
                == 1;
    }

    /** Keeps the answer, unless the claim was taken over meanwhile. */
    void answer(Claim.First claim, StoredAnswer answer) throws SQLException {
        update(
                ANSWER,
                answer.status(),
                answer.contentType(),
                answer.location(),
                answer.etag(),
                answer.body(),
                claim.accountId(),
                claim.key().text(),
                claim.number());
    }

    /** Makes the key free, unless the claim was taken over meanwhile. */
    void release(Claim.First claim) throws SQLException {
        update(RELEASE, claim.accountId(), claim.key().text(), claim.number());
    }

    /** Deletes what was claimed at or before the instant. */
    int forget(Instant claimedUntil) throws SQLException {
        return update(FORGET, claimedUntil.atOffset(ZoneOffset.UTC));
    }

    Optional<IdempotentRequest> find(long accountId, IdempotencyKey key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, accountId);
            statement.setString(2, key.text());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(request(row)) : Optional.empty();
            }
        }
    }

    private static IdempotentRequest request(ResultSet row) throws SQLException {
        return new IdempotentRequest(
                RequestFingerprint.stored(row.getBytes("fingerprint")),
                row.getLong("claim"),
                row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static @Nullable StoredAnswer answer(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return row.wasNull()
                ? null
                : new StoredAnswer(
                        status,
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("body"));
    }

    private int update(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
