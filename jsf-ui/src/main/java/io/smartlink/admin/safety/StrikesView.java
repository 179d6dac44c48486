package io.smartlink.admin.safety;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.OpaqueId;
import io.smartlink.safety.decision.Reason;
import io.smartlink.safety.strike.StrikeFilter;
import io.smartlink.safety.strike.StrikeRow;
import io.smartlink.safety.strike.StrikeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Strikes of all accounts. */
@Named
@ViewScoped
public class StrikesView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    StrikeService strikes;

    private String search = "";
    private boolean counting = true;
    private long chosen;
    private String account = "";
    private String host = "";
    private String reason = "";
    private transient @Nullable LazyRows<StrikeRow> rows;

    public LazyRows<StrikeRow> getRows() {
        LazyRows<StrikeRow> made = rows;
        if (made == null) {
            made = new LazyRows<>(
                    () -> strikes.count(member.actor(), filter()),
                    (first, size) -> strikes.slice(member.actor(), filter(), first, size));
            rows = made;
        }
        return made;
    }

    /** Whether there is none, whatever is searched for. */
    public boolean isNone() {
        return strikes.count(member.actor(), StrikeFilter.ALL) == 0;
    }

    /** Asks for the reason. */
    public void begin(StrikeRow row) {
        chosen = row.id();
        account = row.accountName();
        host = row.host();
        reason = "";
    }

    public void forgive() {
        StrikeRow forgiven = strikes.forgive(member.actor(), chosen, new Reason(reason));
        Messages.addGlobalInfo(
                forgiven.suspended()
                        ? "The strike counts no more. {0} is still suspended: lift that on the account's page."
                        : "The strike of {0} counts no more.",
                account);
    }

    public void clear() {
        search = "";
        counting = false;
    }

    public String idOf(StrikeRow row) {
        return OpaqueId.text(row.accountId());
    }

    private StrikeFilter filter() {
        return new StrikeFilter(null, search, counting);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public boolean isCounting() {
        return counting;
    }

    public void setCounting(boolean counting) {
        this.counting = counting;
    }

    public String getAccount() {
        return account;
    }

    public String getHost() {
        return host;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
