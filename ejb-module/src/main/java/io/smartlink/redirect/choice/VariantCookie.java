package io.smartlink.redirect.choice;

import io.smartlink.link.rule.Variant;
import io.smartlink.platform.OpaqueId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The first-party cookie by which a visitor keeps a variant: {@code sl_<link id>=<checksum of the variant's name>}, on the
 * link's path alone. A variant that is renamed or taken away is drawn anew.
 *
 * @param path that the link was visited at, raw
 */
public record VariantCookie(long linkId, Variant variant, String path) {
    /** How long a visitor keeps a variant, in seconds: 90 days. */
    public static final int MAX_AGE_SECONDS = 90 * 24 * 3600;

    public static String name(long linkId) {
        return "sl_" + OpaqueId.text(linkId);
    }

    static String value(Variant variant) {
        CRC32 checksum = new CRC32();
        checksum.update(variant.name().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    public String name() {
        return name(linkId);
    }

    public String value() {
        return value(variant);
    }

    /** @param value of the cookie; null if the visitor has none */
    public static Optional<Variant> find(List<Variant> variants, @Nullable String value) {
        return variants.stream().filter(variant -> value(variant).equals(value)).findFirst();
    }
}
