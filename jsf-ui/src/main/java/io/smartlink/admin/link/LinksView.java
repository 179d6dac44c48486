package io.smartlink.admin.link;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.LinkFilter;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.LinkSort;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.target.LinkKind;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of the account's links. */
@Named
@ViewScoped
public class LinksView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    LinkService links;

    @Inject
    DomainService domains;

    private final LinkSearch search = new LinkSearch();
    private transient @Nullable LazyRows<LinkRow> rows;

    public LazyRows<LinkRow> getRows() {
        if (rows == null) {
            rows = new KeyedRows<>(
                    this::idOf,
                    () -> links.count(member.actor(), search.filter()),
                    (first, size) -> links.slice(member.actor(), search.filter(), search.getSort(), first, size));
        }
        return rows;
    }

    /** Whether the account has no links yet, whatever the fields say. */
    public boolean isWithoutLinks() {
        return !search.isNarrowing() && links.count(member.actor(), LinkFilter.ALL) == 0;
    }

    public void clear() {
        search.clear();
    }

    /** The link's id as it stands in URLs. */
    public String idOf(LinkRow link) {
        return OpaqueId.text(link.id());
    }

    public LinkSearch getSearch() {
        return search;
    }

    public List<String> getDomains() {
        return domains.hostnamesFor(member.actor());
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    public LinkStatus[] getStatuses() {
        return LinkStatus.values();
    }

    public LinkSort[] getSorts() {
        return LinkSort.values();
    }
}
