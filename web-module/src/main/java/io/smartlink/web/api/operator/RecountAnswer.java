package io.smartlink.web.api.operator;

import io.smartlink.analytics.rollup.recount.RecountedAccount;
import io.smartlink.analytics.rollup.recount.RecountedDay;
import io.smartlink.platform.OpaqueId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recount found, as the API answers it. */
@Schema(
        name = "Recount",
        description = "Raw visits of a UTC day counted again, and how far what was counted before differs from them.")
public record RecountAnswer(
        @Schema(description = "The UTC day, YYYY-MM-DD.") String day,

        @Schema(description = "Raw visits of accounts, orphans included.")
        long visits,

        @Schema(description = "Sum of all differences, each without its sign; 0 is expected.")
        long difference,

        @Schema(description = "The accounts that differ.") List<Account> accounts) {

    static RecountAnswer of(RecountedDay day) {
        return new RecountAnswer(
                day.day().toString(),
                day.visits(),
                day.difference(),
                day.accounts().stream().map(Account::of).toList());
    }

    /** An account that differs. */
    @Schema(name = "RecountedAccount", description = "An account whose counts of a UTC day differ from its raw visits.")
    public record Account(String id, long visits, long difference) {
        static Account of(RecountedAccount account) {
            return new Account(OpaqueId.text(account.accountId()), account.visits(), account.difference());
        }
    }
}
