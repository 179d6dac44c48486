package io.smartlink.admin.safety;

import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.safety.strike.StrikeRow;
import io.smartlink.safety.strike.StrikeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account's own strikes that count, for all its people to see. */
@Named("ownStrikes")
@RequestScoped
public class OwnStrikesView {
    @Inject
    CurrentMember member;

    @Inject
    StrikeService strikes;

    private @Nullable List<StrikeRow> counting;

    /** The newest first. */
    public List<StrikeRow> getCounting() {
        List<StrikeRow> read = counting;
        if (read == null) {
            read = strikes.own(member.actor()).stream()
                    .filter(StrikeRow::counts)
                    .toList();
            counting = read;
        }
        return read;
    }

    public int getLimit() {
        return StrikeService.LIMIT;
    }
}
