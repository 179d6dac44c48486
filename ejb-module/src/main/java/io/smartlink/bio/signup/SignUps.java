package io.smartlink.bio.signup;

import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.StrangerLimit;
import io.smartlink.platform.StrangerLimit.Tries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** Takes addresses from visitors, and lets them sign off. */
@Stateless
public class SignUps {
    private static final Tries SIGN_UPS = new Tries("bio_sign_up_try", "bio_sign_up_salt", 10);

    private static final int KEY_BYTES = 18;
    private static final int LONGEST_KEY = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SignUpTable table;

    @Inject
    StrangerLimit limit;

    @Inject
    Clock clock;

    /**
     * Keeps an address. One that is there already stays as it is, and the visitor is told the same: nobody learns who has
     * signed up.
     *
     * @param consent the words that the visitor agreed to
     * @param visitor the visitor's IP address, kept as a keyed hash for a day at most
     * @return false if too many came from there
     */
    public boolean take(long accountId, long pageId, EmailAddress email, String consent, String visitor) {
        if (!limit.take(SIGN_UPS, visitor)) {
            return false;
        }
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        table.add(OpaqueId.next(), accountId, pageId, email, consent, clock.instant(), key);
        return true;
    }

    /** Whether a key opens anything, before it is used. */
    public boolean isKnown(String key) {
        return bytes(key).filter(table::hasKey).isPresent();
    }

    /** Signs off, at once and however often. @return false for a key that opens nothing */
    public boolean signOff(String key) {
        return bytes(key).filter(known -> table.signOff(known, clock.instant())).isPresent();
    }

    private static Optional<byte[]> bytes(String key) {
        try {
            return key.isEmpty() || key.length() > LONGEST_KEY
                    ? Optional.empty()
                    : Optional.of(Base64.getUrlDecoder().decode(key));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
