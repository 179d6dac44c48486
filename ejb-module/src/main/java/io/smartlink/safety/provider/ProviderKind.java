package io.smartlink.safety.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is asked about addresses. Safe Browsing is for installations that earn nothing, Web Risk for all others. */
public enum ProviderKind {
    NONE("", "", 1),
    SAFE_BROWSING_V4("Safe Browsing", "https://safebrowsing.googleapis.com", 500),
    SAFE_BROWSING_V5("Safe Browsing", "https://safebrowsing.googleapis.com", 50),
    WEB_RISK("Web Risk", "https://webrisk.googleapis.com", 1);

    private final String label;
    private final String baseUrl;
    private final int atOnce;

    ProviderKind(String label, String baseUrl, int atOnce) {
        this.label = label;
        this.baseUrl = baseUrl;
        this.atOnce = atOnce;
    }

    /** The word that stands in the settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How people call it. */
    public String label() {
        return label;
    }

    String baseUrl() {
        return baseUrl;
    }

    /** How many addresses one question may hold. */
    public int atOnce() {
        return atOnce;
    }

    static Optional<ProviderKind> tryParse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
