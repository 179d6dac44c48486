package io.smartlink.web.page;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Optional;

/** Reads internationalised hosts (UTS #46), where people can trust what they read (UTS #39). */
final class ReadableHost {
    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);
    private static final SpoofChecker SPOOFS = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL
                    | SpoofChecker.INVISIBLE
                    | SpoofChecker.MIXED_NUMBERS
                    | SpoofChecker.CHAR_LIMIT)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .setAllowedChars(SpoofChecker.RECOMMENDED)
            .build();

    private ReadableHost() {}

    /** @param host as DNS knows it; empty when it is readable already, or had better not be read */
    static Optional<String> of(String host) {
        if (!host.contains("xn--")) {
            return Optional.empty();
        }
        IDNA.Info info = new IDNA.Info();
        String readable = UTS46.nameToUnicode(host, new StringBuilder(), info).toString();
        return info.hasErrors() || !isSafe(readable) ? Optional.empty() : Optional.of(readable);
    }

    private static boolean isSafe(String host) {
        for (String label : host.split("\\.", -1)) {
            if (!isAscii(label) && (SPOOFS.failsChecks(label) || isAscii(SPOOFS.getSkeleton(label)))) {
                return false;
            }
        }
        return true;
    }

    /** Of a label's skeleton: that all of it looks like plain letters, as Cyrillic аррӏе does. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
