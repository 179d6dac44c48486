package io.smartlink.web.api.safety;

import io.smartlink.safety.strike.StrikeRow;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an account stands with its strikes, as the API answers it. */
@Schema(name = "AccountStrikes", description = "The account's strikes; with the last of the limit it is suspended.")
public record AccountStrikesAnswer(
        @Schema(description = "Strikes that are not forgiven.")
        long counting,

        @Schema(description = "With so many the account is suspended.")
        int limit,

        @Schema(description = "The newest first, up to 100.")
        List<StrikeAnswer> items) {

    static AccountStrikesAnswer of(List<StrikeRow> rows, int limit) {
        return new AccountStrikesAnswer(
                rows.stream().filter(StrikeRow::counts).count(),
                limit,
                rows.stream().map(StrikeAnswer::of).toList());
    }
}
