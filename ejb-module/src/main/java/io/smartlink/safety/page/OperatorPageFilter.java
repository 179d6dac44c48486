package io.smartlink.safety.page;

import io.smartlink.bio.BioPageStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are looked for; all fields must hold.
 *
 * @param accountId null for those of all accounts
 * @param search a part of the address, the title or the account's name; null or blank for all
 * @param status null for any
 */
public record OperatorPageFilter(
        @Nullable Long accountId,
        @Nullable String search,
        @Nullable BioPageStatus status) {
    public static final OperatorPageFilter ALL = new OperatorPageFilter(null, null, null);

    String text() {
        return search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
    }
}
