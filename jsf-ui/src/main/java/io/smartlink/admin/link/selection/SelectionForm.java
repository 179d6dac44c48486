package io.smartlink.admin.link.selection;

import io.smartlink.admin.link.editor.Moment;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to become of the links that were chosen. */
public class SelectionForm implements Serializable {
    private SelectionChange change = SelectionChange.ADD_TAGS;
    private List<String> tags = new ArrayList<>();
    private @Nullable String domain;
    private final Moment expiresAt = Moment.none();

    /** The link as it shall be; everything that is not asked for stays. */
    LinkDraft changed(LinkRow link, ZoneId zone) {
        LinkDraft draft = link.draft();
        Labels labels = draft.labels();
        return switch (change) {
            case ADD_TAGS -> with(draft, tagged(labels, Stream.concat(labels.tags().stream(), tags.stream())));
            case REMOVE_TAGS ->
                with(draft, tagged(labels, labels.tags().stream().filter(tag -> !tags.contains(tag))));
            case DOMAIN -> with(draft, domain, draft.behaviour(), draft.archived());
            case EXPIRY -> with(draft, draft.domain(), expiring(draft.behaviour(), zone), draft.archived());
            case ARCHIVE -> with(draft, draft.domain(), draft.behaviour(), true);
            case UNARCHIVE -> with(draft, draft.domain(), draft.behaviour(), false);
            case DELETE -> throw new IllegalStateException("a link that is deleted has no draft");
        };
    }

    private static Labels tagged(Labels labels, Stream<String> tags) {
        return new Labels(labels.title(), tags.distinct().toList(), labels.campaignId());
    }

    private Behaviour expiring(Behaviour behaviour, ZoneId zone) {
        Schedule schedule = behaviour.schedule();
        return behaviour.with(new Schedule(
                schedule.startsAt(), expiresAt.value(zone), schedule.maxClicks(), schedule.expiredDestination()));
    }

    private static LinkDraft with(LinkDraft draft, Labels labels) {
        return new LinkDraft(
                draft.domain(),
                draft.slug(),
                draft.target(),
                draft.redirectStatus(),
                labels,
                draft.archived(),
                draft.behaviour(),
                draft.password());
    }

    private static LinkDraft with(LinkDraft draft, @Nullable String domain, Behaviour behaviour, boolean archived) {
        return new LinkDraft(
                domain,
                draft.slug(),
                draft.target(),
                draft.redirectStatus(),
                draft.labels(),
                archived,
                behaviour,
                draft.password());
    }

    public SelectionChange getChange() {
        return change;
    }

    public void setChange(SelectionChange change) {
        this.change = change;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(@Nullable List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public Moment getExpiresAt() {
        return expiresAt;
    }
}
