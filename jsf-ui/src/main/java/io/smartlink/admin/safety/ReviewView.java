package io.smartlink.admin.safety;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.OpaqueId;
import io.smartlink.safety.decision.Reason;
import io.smartlink.safety.review.Decision;
import io.smartlink.safety.review.ReviewFilter;
import io.smartlink.safety.review.ReviewKind;
import io.smartlink.safety.review.ReviewRow;
import io.smartlink.safety.review.ReviewService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What waits for the operator's eye, and what was decided. */
@Named
@ViewScoped
public class ReviewView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    ReviewService reviews;

    private String search = "";
    private String state = "open";
    private @Nullable String kind;
    private long chosen;
    private String address = "";
    private String url = "";
    private boolean safe;
    private String reason = "";
    private transient @Nullable LazyRows<ReviewRow> rows;

    public LazyRows<ReviewRow> getRows() {
        LazyRows<ReviewRow> made = rows;
        if (made == null) {
            made = new LazyRows<>(
                    () -> reviews.count(member.actor(), filter()),
                    (first, size) -> reviews.slice(member.actor(), filter(), first, size));
            rows = made;
        }
        return made;
    }

    /** Whether nothing waits, whatever is searched for. */
    public boolean isDone() {
        return state.equals("open") && reviews.count(member.actor(), ReviewFilter.OPEN) == 0;
    }

    /** Asks for the reason of a decision. */
    public void begin(ReviewRow row, boolean foundSafe) {
        chosen = row.id();
        address = row.address();
        url = row.url();
        safe = foundSafe;
        reason = "";
    }

    public void decide() {
        reviews.decide(member.actor(), chosen, safe ? Decision.SAFE : Decision.BLOCKED, new Reason(reason));
        Messages.addGlobalInfo(safe ? "{0} works." : "{0} is stopped.", address);
    }

    public void clear() {
        search = "";
        kind = null;
    }

    public String idOf(ReviewRow row) {
        return OpaqueId.text(row.accountId());
    }

    private ReviewFilter filter() {
        return new ReviewFilter(
                state.equals("open"),
                kind == null || kind.isEmpty()
                        ? null
                        : ReviewKind.tryParse(kind).orElse(null),
                search);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public String getUrl() {
        return url;
    }

    public boolean isSafe() {
        return safe;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
