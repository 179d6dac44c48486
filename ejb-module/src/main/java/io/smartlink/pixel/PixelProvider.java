package io.smartlink.pixel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A service whose tag can be fired: what its ids look like, by the examples that it gives its customers, and where its tag
 * loads from and sends to, by its own documentation of Content-Security-Policy where it has one. The tags themselves are
 * scripts of ours, one file a provider, in the web module.
 */
public enum PixelProvider {
    META(
            "Meta",
            "Pixel ID",
            "[0-9]{13,17}",
            "123456789012345",
            TagOrigins.scripts("https://connect.facebook.net")
                    .images("https://www.facebook.com")
                    .connections("https://www.facebook.com", "https://connect.facebook.net")),
    GOOGLE_ANALYTICS(
            "Google Analytics 4",
            "Measurement ID",
            "G-[A-Z0-9]{6,12}",
            "G-A1B2C3D4E5",
            TagOrigins.scripts("https://www.googletagmanager.com")
                    .images("https://*.google-analytics.com", "https://www.googletagmanager.com")
                    .connections(
                            "https://*.google-analytics.com",
                            "https://*.analytics.google.com",
                            "https://www.googletagmanager.com")),
    GOOGLE_ADS(
            "Google Ads",
            "Tag ID",
            "AW-[0-9]{8,12}",
            "AW-123456789",
            TagOrigins.scripts(
                            "https://www.googletagmanager.com",
                            "https://www.googleadservices.com",
                            "https://googleads.g.doubleclick.net")
                    .images(
                            "https://www.googletagmanager.com",
                            "https://www.googleadservices.com",
                            "https://googleads.g.doubleclick.net",
                            "https://www.google.com")
                    .connections(
                            "https://www.googletagmanager.com",
                            "https://www.googleadservices.com",
                            "https://googleads.g.doubleclick.net",
                            "https://pagead2.googlesyndication.com",
                            "https://www.google.com")
                    .frames("https://www.googletagmanager.com", "https://td.doubleclick.net")),
    TIKTOK(
            "TikTok",
            "Pixel ID",
            "[A-Z0-9]{20}",
            "C4ABCDEFGHIJ01234567",
            TagOrigins.scripts("https://analytics.tiktok.com")
                    .images("https://analytics.tiktok.com")
                    .connections("https://analytics.tiktok.com")),
    LINKEDIN(
            "LinkedIn",
            "Partner ID",
            "[0-9]{4,10}",
            "1234567",
            TagOrigins.scripts("https://snap.licdn.com")
                    .images("https://px.ads.linkedin.com", "https://px4.ads.linkedin.com")
                    .connections("https://px.ads.linkedin.com", "https://px4.ads.linkedin.com")),
    PINTEREST(
            "Pinterest",
            "Tag ID",
            "26[0-9]{11}",
            "2612345678901",
            TagOrigins.scripts("https://s.pinimg.com")
                    .images("https://ct.pinterest.com")
                    .connections("https://ct.pinterest.com")
                    .frames("https://ct.pinterest.com")),
    X(
            "X",
            "Pixel ID",
            "[a-z0-9]{5,6}",
            "o1abc",
            TagOrigins.scripts("https://static.ads-twitter.com")
                    .images("https://t.co", "https://analytics.twitter.com")
                    .connections("https://analytics.twitter.com")),
    SNAPCHAT(
            "Snapchat",
            "Pixel ID",
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "01234567-89ab-4cde-8f01-23456789abcd",
            TagOrigins.scripts("https://sc-static.net")
                    .images("https://tr.snapchat.com")
                    .connections("https://tr.snapchat.com", "https://tr6.snapchat.com")
                    .frames("https://tr.snapchat.com")),
    REDDIT(
            "Reddit",
            "Pixel ID",
            "(a2|t2)_[a-z0-9]{4,20}",
            "a2_abc123def456",
            TagOrigins.scripts("https://www.redditstatic.com")
                    .images("https://alb.reddit.com")
                    .connections(
                            "https://alb.reddit.com",
                            "https://www.redditstatic.com",
                            "https://pixel-config.reddit.com")),
    QUORA(
            "Quora",
            "Pixel ID",
            "[0-9a-f]{32}",
            "0123456789abcdef0123456789abcdef",
            TagOrigins.scripts("https://a.quora.com")
                    .images("https://q.quora.com")
                    .connections("https://q.quora.com"));

    private final String label;
    private final String idLabel;
    private final Pattern id;
    private final String example;
    private final TagOrigins origins;

    PixelProvider(String label, String idLabel, String id, String example, TagOrigins origins) {
        this.label = label;
        this.idLabel = idLabel;
        this.id = Pattern.compile(id);
        this.example = example;
        this.origins = origins;
    }

    /** The word that stands in the database and the API, such as {@code google-ads}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PixelProvider> tryParse(String word) {
        return Arrays.stream(values())
                .filter(provider -> provider.word().equals(word))
                .findFirst();
    }

    /** As in JSON. */
    @Override
    public String toString() {
        return word();
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What the provider calls its ids. */
    public String idLabel() {
        return idLabel;
    }

    /** An id that is made up. */
    public String example() {
        return example;
    }

    public TagOrigins origins() {
        return origins;
    }

    /** Whether a tag may name a conversion beside its id. */
    public boolean takesConversionLabel() {
        return this == GOOGLE_ADS;
    }

    /** Whether its tags run through Google's one library, which obeys consent mode. */
    public boolean isGoogle() {
        return this == GOOGLE_ANALYTICS || this == GOOGLE_ADS;
    }

    boolean accepts(String tagId) {
        return id.matcher(tagId).matches();
    }

    /** An id as the provider writes it: people copy it with spaces around it, or in the other case. */
    String tidied(String tagId) {
        UnaryOperator<String> letters =
                switch (this) {
                    case GOOGLE_ANALYTICS, GOOGLE_ADS, TIKTOK -> text -> text.toUpperCase(Locale.ROOT);
                    case X, SNAPCHAT, REDDIT, QUORA -> text -> text.toLowerCase(Locale.ROOT);
                    case META, LINKEDIN, PINTEREST -> text -> text;
                };
        return letters.apply(tagId.strip());
    }
}
