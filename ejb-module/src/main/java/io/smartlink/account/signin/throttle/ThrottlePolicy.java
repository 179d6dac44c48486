package io.smartlink.account.signin.throttle;

import java.time.Duration;

/**
 * How many tries are free, and how the pauses grow after that: the last free try and each one behind it are followed by a
 * pause, twice as long as the one before. Tries during a pause are refused and do not count, so nobody is kept out for longer
 * than the longest pause.
 *
 * @param name keeps the counts of different policies apart
 * @param free tries before the first pause, at least 1
 * @param forgottenAfter without a try for that long, counting begins anew
 */
public record ThrottlePolicy(
        String name, int free, Duration firstPause, Duration longestPause, Duration forgottenAfter) {

    /** Passwords for one e-mail address, whether or not it has an account. */
    public static final ThrottlePolicy PASSWORD_OF_MEMBER =
            new ThrottlePolicy("password/member", 5, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofDays(1));

    /** Wrong passwords and codes from one network; people behind one address share it. */
    public static final ThrottlePolicy WRONG_OF_NETWORK =
            new ThrottlePolicy("wrong/network", 50, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(1));

    /** One-time codes and recovery codes of one member. */
    public static final ThrottlePolicy CODE_OF_MEMBER =
            new ThrottlePolicy("code/member", 5, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofDays(1));

    /** Mails that anybody can have sent to one e-mail address. */
    public static final ThrottlePolicy MAIL_TO_ADDRESS =
            new ThrottlePolicy("mail/address", 3, Duration.ofMinutes(15), Duration.ofHours(2), Duration.ofHours(12));

    /** Requests of one network for mails to anybody. */
    public static final ThrottlePolicy MAIL_OF_NETWORK =
            new ThrottlePolicy("mail/network", 20, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(2));

    public ThrottlePolicy {
        if (free < 1 || firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("not a policy: " + name);
        }
    }
}
