package io.smartlink.safety.rule;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.Optional;

/**
 * Hosts that look like other hosts: labels that mix scripts beyond what UTS 39 calls highly restrictive, and labels of
 * another script whose every letter looks like one of {@code a} to {@code z}. Below a top-level domain of another script the
 * latter is nothing unusual.
 */
public final class Homographs {
    private static final String A_LABEL = "xn--";
    private static final SpoofChecker MIXED = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS | SpoofChecker.INVISIBLE)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private Homographs() {}

    /**
     * What is suspicious about a host's letters, for people to read.
     *
     * @param host lower case, A-labels
     */
    public static Optional<String> suspicion(String host) {
        if (!host.contains(A_LABEL)) {
            return Optional.empty();
        }
        String[] labels = host.split("\\.");
        boolean foreignTop = labels[labels.length - 1].startsWith(A_LABEL);
        return Arrays.stream(labels)
                .filter(label -> label.startsWith(A_LABEL))
                .map(label -> suspicion(label, unicode(label), foreignTop))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> suspicion(String label, String shown, boolean foreignTop) {
        if (MIXED.failsChecks(shown)) {
            return Optional.of("\"" + label + "\" mixes letters of several scripts");
        }
        String skeleton = LOOKS.getSkeleton(shown);
        boolean plain = !skeleton.equals(shown) && skeleton.chars().allMatch(c -> c < 0x80);
        return plain && !foreignTop
                ? Optional.of("\"" + label + "\" looks like \"" + skeleton + "\"")
                : Optional.empty();
    }

    private static String unicode(String label) {
        return IDNA.getUTS46Instance(IDNA.DEFAULT)
                .labelToUnicode(label, new StringBuilder(), new IDNA.Info())
                .toString();
    }
}
