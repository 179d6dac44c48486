package io.smartlink.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When an account's links may fire pixels. */
public enum PixelConsent {
    /** Never: what an account has until it decides. */
    OFF,
    /** Once a visitor has allowed it. */
    ASK,
    /** Once a visitor has allowed it, in the EEA, the United Kingdom, Switzerland and where nothing is known; elsewhere at once. */
    ASK_IN_EEA,
    /** At once, on a legal basis of the account's own, which it records. */
    OWN_BASIS;

    /** The word that stands in the database and the API, such as {@code ask-in-eea}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PixelConsent> tryParse(String word) {
        return Arrays.stream(values())
                .filter(consent -> consent.word().equals(word))
                .findFirst();
    }

    /** As in JSON. */
    @Override
    public String toString() {
        return word();
    }
}
