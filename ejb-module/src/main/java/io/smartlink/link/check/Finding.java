package io.smartlink.link.check;

import org.jspecify.annotations.Nullable;

/**
 * What was found of one destination.
 *
 * @param reason for people, such as {@code Safe Browsing: MALWARE}; null where there is nothing to tell
 * @param pending whether it is to be asked again soon, because nobody answered
 */
public record Finding(Safety safety, @Nullable String reason, boolean pending) {
    /** Nothing speaks against it. */
    public static final Finding SAFE = new Finding(Safety.SAFE, null, false);

    /** There is nobody to ask. */
    public static final Finding UNCHECKED = new Finding(Safety.UNCHECKED, null, false);

    /** Whoever was asked has not answered. */
    public static final Finding PENDING = new Finding(Safety.UNCHECKED, null, true);

    public static Finding suspicious(String reason) {
        return new Finding(Safety.SUSPICIOUS, reason, false);
    }

    public static Finding malicious(String reason) {
        return new Finding(Safety.MALICIOUS, reason, false);
    }

    /** The more dangerous of the two; the one to be asked again stays so. */
    public Finding worse(Finding other) {
        Finding worst = other.safety.compareTo(safety) > 0 ? other : this;
        return new Finding(worst.safety, worst.reason, pending || other.pending);
    }
}
