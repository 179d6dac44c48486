package io.smartlink.account.signin.throttle;

import io.smartlink.platform.Statements;
import io.smartlink.platform.secret.Secret;
import io.smartlink.platform.vault.MasterKeyFile;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.sql.DataSource;

/**
 * Counts tries, one statement each: a try is counted before it is known how it ends, so that tries at once on several nodes
 * cannot slip through, and is given back when it ends well.
 */
public final class Throttle {
    private static final Duration LONGEST_MEMORY = Duration.ofDays(2);
    private static final int MOST_DOUBLINGS = 30;

    private final Statements sql;
    private final MasterKeyFile masterKeys;
    private final String ownKey = Base64.getEncoder().encodeToString(randomBytes());

    /** @param masterKeys what subjects are hashed with; if there are none, each node has a key of its own and counts alone */
    public Throttle(DataSource database, MasterKeyFile masterKeys) {
        this.sql = new Statements(database);
        this.masterKeys = masterKeys;
    }

    /**
     * Counts a try.
     *
     * @param subject what is counted, such as an e-mail address
     * @return whether the try may be made
     */
    public Try begin(ThrottlePolicy policy, String subject, Instant now) {
        Instant forgotten = now.minus(policy.forgottenAfter());
        return sql.first(
                        """
                        insert into sign_in_throttle as t (subject, tries, last_try_at, paused_until)
                        values (?, 1, ?, case when 1 >= ? then ?::timestamptz + ? * interval '1 second' end)
                        on conflict (subject) do update
                        set tries = case when t.last_try_at < ? then 1 else t.tries + 1 end,
                            last_try_at = excluded.last_try_at,
                            paused_until = case
                                when t.last_try_at < ? then excluded.paused_until
                                when t.tries + 1 >= ?
                                    then excluded.last_try_at
                                         + least(?, ? * power(2, least(?, t.tries + 1 - ?))) * interval '1 second'
                                end
                        where t.paused_until is null or t.paused_until <= excluded.last_try_at
                        returning paused_until is not null as last
                        """,
                        row -> row.getBoolean("last") ? Try.LAST : Try.FREE,
                        key(policy, subject),
                        now,
                        policy.free(),
                        now,
                        policy.firstPause().toSeconds(),
                        forgotten,
                        forgotten,
                        policy.free(),
                        policy.longestPause().toSeconds(),
                        policy.firstPause().toSeconds(),
                        MOST_DOUBLINGS,
                        policy.free())
                .orElse(Try.REFUSED);
    }

    /** Forgets all tries of the subject: it has shown that it may. */
    public void forgive(ThrottlePolicy policy, String subject) {
        sql.update("delete from sign_in_throttle where subject = ?", key(policy, subject));
    }

    /** Takes back one try that ended well, and the pause that it began. */
    public void giveBack(ThrottlePolicy policy, String subject) {
        sql.update(
                "update sign_in_throttle set tries = greatest(0, tries - 1), paused_until = null where subject = ?",
                key(policy, subject));
    }

    /** Forgets what no policy asks for any more. */
    public void sweep(Instant now) {
        sql.update("delete from sign_in_throttle where last_try_at < ?", now.minus(LONGEST_MEMORY));
    }

    private byte[] key(ThrottlePolicy policy, String subject) {
        return masterKeys.isSet()
                ? masterKeys.vault().fingerprint(policy.name(), subject)
                : new Secret(ownKey + policy.name() + "/" + subject).hash();
    }

    /** What becomes of a try. */
    public enum Try {
        FREE,
        /** It may be made; if it fails, a pause has begun. */
        LAST,
        /** The subject has to pause: the try must not be made. */
        REFUSED
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
