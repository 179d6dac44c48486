package io.smartlink.admin.safety;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.bio.BioPageStatus;
import io.smartlink.platform.OpaqueId;
import io.smartlink.safety.decision.Reason;
import io.smartlink.safety.page.OperatorPageFilter;
import io.smartlink.safety.page.OperatorPageRow;
import io.smartlink.safety.page.OperatorPages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Bio pages of all accounts, which the operator stops and lets go. */
@Named
@ViewScoped
public class AllBioPagesView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    OperatorPages pages;

    private String search = "";
    private @Nullable BioPageStatus status;
    private long chosen;
    private String address = "";
    private boolean blocking;
    private String reason = "";
    private transient @Nullable LazyRows<OperatorPageRow> rows;

    public LazyRows<OperatorPageRow> getRows() {
        LazyRows<OperatorPageRow> made = rows;
        if (made == null) {
            made = new LazyRows<>(
                    () -> pages.count(member.actor(), filter()),
                    (first, size) -> pages.slice(member.actor(), filter(), first, size));
            rows = made;
        }
        return made;
    }

    /** Whether there is none, whatever is searched for. */
    public boolean isNone() {
        return pages.count(member.actor(), OperatorPageFilter.ALL) == 0;
    }

    /** Asks for the reason. */
    public void begin(OperatorPageRow row, boolean toBlock) {
        chosen = row.id();
        address = row.address();
        blocking = toBlock;
        reason = "";
    }

    public void decide() {
        if (blocking) {
            pages.block(member.actor(), chosen, new Reason(reason));
            Messages.addGlobalInfo("{0} is stopped.", address);
        } else {
            pages.release(member.actor(), chosen, new Reason(reason));
            Messages.addGlobalInfo("{0} works, and is looked at again.", address);
        }
    }

    public void clear() {
        search = "";
        status = null;
    }

    public String accountOf(OperatorPageRow row) {
        return OpaqueId.text(row.accountId());
    }

    public BioPageStatus[] getStatuses() {
        return BioPageStatus.values();
    }

    private OperatorPageFilter filter() {
        return new OperatorPageFilter(null, search, status);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public @Nullable BioPageStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable BioPageStatus status) {
        this.status = status;
    }

    public String getAddress() {
        return address;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
