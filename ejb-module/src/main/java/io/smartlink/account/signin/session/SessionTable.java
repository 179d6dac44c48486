package io.smartlink.account.signin.session;

import static io.smartlink.platform.Statements.instant;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The stays that go on. A row holds nothing that opens a door: the console's server keeps the row's id for the browser's
 * session, and a row that is gone is a stay that is over.
 */
public final class SessionTable {
    private static final Duration SEEN_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final Statements sql;
    private final SessionSettings settings;

    public SessionTable(DataSource database, SessionSettings settings) {
        this.sql = new Statements(database);
        this.settings = settings;
    }

    /** @return id of the new stay */
    public long open(long memberId, String address, String browser, Instant now) {
        long id = OpaqueId.next();
        sql.update("""
                insert into console_session (id, member_id, signed_in_at, last_seen_at, address, browser)
                values (?, ?, ?, ?, ?, ?)
                """, id, memberId, now, now, address, browser);
        return id;
    }

    /** The member as it is now, if the stay goes on; notes that it was seen. */
    public Optional<SeenStay> seen(long id, Instant now) {
        Optional<Seen> stay = sql.first(
                """
                select s.last_seen_at, m.account_id, m.id, m.email, m.role, m.operator,
                       a.second_factor_required
                           and not exists (
                               select 1 from member_totp t where t.member_id = m.id and t.confirmed_at is not null
                           ) as must_enrol
                from console_session s
                join member m on m.id = s.member_id
                join account a on a.id = m.account_id
                where s.id = ? and s.signed_in_at > ? and s.last_seen_at > ?
                """,
                row -> new Seen(
                        Objects.requireNonNull(instant(row, "last_seen_at")),
                        new SeenStay(
                                Actor.member(
                                        row.getLong("account_id"),
                                        row.getLong("id"),
                                        row.getString("email"),
                                        Role.of(row.getString("role")),
                                        row.getBoolean("operator")),
                                row.getBoolean("must_enrol"))),
                id,
                now.minus(settings.longest()),
                idleSince(now));
        if (stay.isPresent() && !stay.get().at.plus(SEEN_IS_NOTED_EVERY).isAfter(now)) {
            sql.update("update console_session set last_seen_at = ? where id = ?", now, id);
        }
        return stay.map(Seen::stay);
    }

    /** All stays of a member, the one that was seen last first. */
    public List<SessionRow> ofMember(long memberId, Instant now) {
        return sql.query(
                """
                select id, signed_in_at, last_seen_at, address, browser
                from console_session
                where member_id = ? and signed_in_at > ? and last_seen_at > ?
                order by last_seen_at desc, id desc
                """,
                row -> new SessionRow(
                        row.getLong("id"),
                        Objects.requireNonNull(instant(row, "signed_in_at")),
                        Objects.requireNonNull(instant(row, "last_seen_at")),
                        row.getString("address"),
                        row.getString("browser")),
                memberId,
                now.minus(settings.longest()),
                idleSince(now));
    }

    /** @return whether the member had such a stay */
    public boolean end(long memberId, long id) {
        return sql.update("delete from console_session where id = ? and member_id = ?", id, memberId) > 0;
    }

    /** Ends all stays of a member but one. @param kept id of that one, 0 for none @return how many were ended */
    public int endOthers(long memberId, long kept) {
        return sql.update("delete from console_session where member_id = ? and id <> ?", memberId, kept);
    }

    /** Forgets stays that are over. */
    public void sweep(Instant now) {
        sql.update(
                "delete from console_session where signed_in_at <= ? or last_seen_at <= ?",
                now.minus(settings.longest()),
                idleSince(now));
    }

    /** What was seen is noted once a minute only, so a stay is not idle before a minute more has gone by. */
    private Instant idleSince(Instant now) {
        return now.minus(settings.idle()).minus(SEEN_IS_NOTED_EVERY);
    }

    private record Seen(Instant at, SeenStay stay) {}
}
