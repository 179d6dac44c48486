package io.smartlink.bio.signup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which sign-ups are looked for; all fields must hold.
 *
 * @param pageId null for all pages
 * @param search a part of the address, whatever its case; null for all
 */
public record SignUpFilter(@Nullable Long pageId, @Nullable String search) {
    public static final SignUpFilter ALL = new SignUpFilter(null, null);

    String text() {
        return search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    }
}
