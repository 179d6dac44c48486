package io.smartlink.analytics.rollup.recount;

import java.time.LocalDate;
import java.util.List;

/**
 * What a recount of a UTC day found.
 *
 * @param visits raw visits that belong to an account, orphans included
 * @param difference sum of the differences of the accounts; 0 is what is expected
 * @param accounts those that differ, the smallest id first
 */
public record RecountedDay(LocalDate day, long visits, long difference, List<RecountedAccount> accounts) {
    static RecountedDay of(LocalDate day, List<RecountedAccount> all) {
        return new RecountedDay(
                day,
                all.stream().mapToLong(RecountedAccount::visits).sum(),
                all.stream().mapToLong(RecountedAccount::difference).sum(),
                all.stream().filter(account -> account.difference() > 0).toList());
    }
}
