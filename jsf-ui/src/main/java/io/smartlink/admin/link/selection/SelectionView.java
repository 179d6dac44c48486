package io.smartlink.admin.link.selection;

import io.smartlink.account.actor.Actor;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links that were ticked in the list, and what is done with all of them. */
@Named
@ViewScoped
public class SelectionView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    LinkService links;

    @Inject
    TimeView time;

    private final SelectionForm form = new SelectionForm();
    private List<SelectionResult> results = List.of();
    private transient @Nullable List<LinkRow> selected;

    /** Changes one link after the other; what is refused does not keep the others back. */
    public void apply() {
        Actor actor = member.actor();
        ZoneId zone = time.zone();
        results = getSelected().stream().map(link -> result(actor, link, zone)).toList();
        selected = null;
    }

    private SelectionResult result(Actor actor, LinkRow link, ZoneId zone) {
        try {
            if (form.getChange() == SelectionChange.DELETE) {
                links.delete(actor, link.id(), VersionCondition.exactly(link.version()));
                return new SelectionResult(link.shortUrl(), null);
            }
            LinkRow changed =
                    links.edit(actor, link.id(), VersionCondition.ANY, current -> form.changed(current, zone));
            return new SelectionResult(changed.shortUrl(), null);
        } catch (RefusalException refusal) {
            return new SelectionResult(link.shortUrl(), refusal.getMessage());
        }
    }

    /** Closes the account of what was done. */
    public void forget() {
        results = List.of();
    }

    public List<LinkRow> getSelected() {
        return selected == null ? List.of() : selected;
    }

    public void setSelected(@Nullable List<LinkRow> selected) {
        this.selected = selected;
    }

    public int getSize() {
        return getSelected().size();
    }

    /** Clicks that the chosen links have had, all together. */
    public long getClicks() {
        return getSelected().stream().mapToLong(LinkRow::clicks).sum();
    }

    public List<SelectionResult> getRefused() {
        return results.stream().filter(SelectionResult::isRefused).toList();
    }

    public int getDone() {
        return results.size() - getRefused().size();
    }

    public boolean isApplied() {
        return !results.isEmpty();
    }

    public SelectionChange[] getChanges() {
        return SelectionChange.values();
    }

    public SelectionForm getForm() {
        return form;
    }
}
