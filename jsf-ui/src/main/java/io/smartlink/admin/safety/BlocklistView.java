package io.smartlink.admin.safety;

import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.safety.blocklist.BlocklistEntry;
import io.smartlink.safety.blocklist.BlocklistService;
import io.smartlink.safety.decision.Reason;
import io.smartlink.safety.rule.BlockRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What nobody may lead to. */
@Named
@ViewScoped
public class BlocklistView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    BlocklistService blocklist;

    private String search = "";
    private String kind = BlockRule.Kind.DOMAIN.word();
    private String value = "";
    private String reason = "";
    private transient @Nullable LazyRows<BlocklistEntry> rows;

    public LazyRows<BlocklistEntry> getRows() {
        LazyRows<BlocklistEntry> made = rows;
        if (made == null) {
            made = new LazyRows<>(
                    () -> blocklist.count(member.actor(), search),
                    (first, size) -> blocklist.slice(member.actor(), search, first, size));
            rows = made;
        }
        return made;
    }

    /** Whether there is no entry, whatever is searched for. */
    public boolean isVirgin() {
        return blocklist.count(member.actor(), null) == 0;
    }

    public void add() {
        BlockRule rule = new BlockRule(BlockRule.Kind.tryParse(kind).orElseThrow(), value);
        int stopped = blocklist.add(member.actor(), rule, new Reason(reason)).blockedLinks();
        Messages.addGlobalInfo(
                stopped == 1 ? "{0} is blocked. {1} link was stopped." : "{0} is blocked. {1} links were stopped.",
                rule.value(),
                stopped);
        value = "";
        reason = "";
    }

    public void remove(BlocklistEntry entry) {
        blocklist.remove(member.actor(), entry.id());
        Messages.addGlobalInfo(
                "{0} may be led to again. Links that it has stopped wait in the review queue.",
                entry.rule().value());
    }

    public void clear() {
        search = "";
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
