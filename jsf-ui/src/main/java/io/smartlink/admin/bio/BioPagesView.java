package io.smartlink.admin.bio;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.bio.BioPageFilter;
import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.BioPageService;
import io.smartlink.bio.BioPageStatus;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The list of the account's bio pages. */
@Named
@ViewScoped
public class BioPagesView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    BioPageService pages;

    private @Nullable String search;
    private @Nullable BioPageStatus status;
    private transient @Nullable LazyRows<BioPageRow> rows;

    public LazyRows<BioPageRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(
                    () -> pages.count(member.actor(), filter()),
                    (first, size) -> pages.slice(member.actor(), filter(), first, size));
        }
        return rows;
    }

    /** How many the account has, whatever is searched for. */
    public long getAll() {
        return pages.count(member.actor(), BioPageFilter.ALL);
    }

    public void clear() {
        search = null;
        status = null;
    }

    /** The page's id as it stands in URLs. */
    public String idOf(BioPageRow page) {
        return OpaqueId.text(page.id());
    }

    public BioPageStatus[] getStatuses() {
        return BioPageStatus.values();
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }

    public @Nullable BioPageStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable BioPageStatus status) {
        this.status = status;
    }

    private BioPageFilter filter() {
        return new BioPageFilter(search, null, status);
    }
}
