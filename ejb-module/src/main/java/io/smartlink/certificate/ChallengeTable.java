package io.smartlink.certificate;

import io.smartlink.certificate.acme.ChallengeBoard;
import io.smartlink.platform.Statements;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Proofs that authorities look for, in the database: the authority may ask any node. */
final class ChallengeTable implements ChallengeBoard {
    private static final String PIN = """
            insert into acme_challenge (token, key_authorization, hostname, created_at)
            values (?, ?, ?, ?)
            on conflict (token) do update set key_authorization = excluded.key_authorization
            """;
    private static final String TAKE_DOWN = "delete from acme_challenge where token = ?";
    private static final String FIND = "select key_authorization from acme_challenge where token = ?";
    private static final String FORGET = "delete from acme_challenge where created_at < ?";

    private final Statements sql;
    private final Clock clock;

    ChallengeTable(DataSource database, Clock clock) {
        this.sql = new Statements(database);
        this.clock = clock;
    }

    @Override
    public void pin(String token, String keyAuthorization, String hostname) {
        sql.update(PIN, token, keyAuthorization, hostname, clock.instant());
    }

    @Override
    public void takeDown(String token) {
        sql.update(TAKE_DOWN, token);
    }

    Optional<String> find(String token) {
        return sql.first(FIND, row -> row.getString(1), token);
    }

    /** Takes down what a node that died has left. */
    void forgetBefore(Instant then) {
        sql.update(FORGET, then);
    }
}
