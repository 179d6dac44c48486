package io.smartlink.admin.audit;

import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditEvent;
import io.smartlink.account.audit.AuditFilter;
import io.smartlink.admin.page.LazyRows;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A page of events. What is looked for stands in its URL, so that a finding can be sent to somebody. */
public abstract class AuditPage implements Serializable {
    private static final long serialVersionUID = 1;

    private AuditState state = new AuditState("", "", "", "", "");
    private transient @Nullable LazyRows<AuditEvent> rows;

    /** How many events of the log pass the filter. */
    abstract long count(AuditFilter filter);

    /** Events of the log by position, the newest first. */
    abstract List<AuditEvent> slice(AuditFilter filter, int first, int size);

    /** Where the viewer is. */
    abstract ZoneId zone();

    public void load() {
        state = AuditState.of(Faces::getRequestParameter);
    }

    public LazyRows<AuditEvent> getRows() {
        LazyRows<AuditEvent> made = rows;
        if (made == null) {
            AuditState asked = state;
            made = new LazyRows<>(
                    () -> count(asked.filter(zone())), (first, size) -> slice(asked.filter(zone()), first, size));
            rows = made;
        }
        return made;
    }

    public List<FieldChange> changes(AuditEvent event) {
        return FieldChange.of(event);
    }

    /** What can be looked for, by what it was done to. */
    public List<String> getFamilies() {
        return Arrays.stream(AuditAction.values())
                .map(action -> action.word().split("\\.")[0])
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether everything is shown. */
    public boolean isUnfiltered() {
        return state.isEmpty();
    }

    /** The page's query, for files of the same events. */
    public String getQuery() {
        return state.query();
    }

    public String getSearch() {
        return state.search();
    }

    public String getAction() {
        return state.action();
    }

    public String getActor() {
        return state.actor();
    }

    public String getFrom() {
        return state.from();
    }

    public String getUntil() {
        return state.until();
    }
}
