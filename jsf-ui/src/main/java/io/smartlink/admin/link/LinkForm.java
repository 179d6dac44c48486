package io.smartlink.admin.link;

import io.smartlink.address.Slug;
import io.smartlink.address.SlugReservedException;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.LinkRow;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of the link editor as they were typed. */
public class LinkForm implements Serializable {
    private static final int TEMPORARY = 302;

    private String destination = "";
    private @Nullable String domain;
    private @Nullable String slug;
    private @Nullable String title;
    private List<String> tags = new ArrayList<>();
    private int redirectStatus = TEMPORARY;
    private @Nullable LocalDateTime expiresAt;
    private boolean archived;

    /** An empty form that stands on the domain. */
    static LinkForm blank(String domain) {
        LinkForm form = new LinkForm();
        form.domain = domain;
        return form;
    }

    /** A form that shows the link as it is. */
    static LinkForm of(LinkRow link, ZoneId zone) {
        LinkForm form = new LinkForm();
        form.destination = Objects.requireNonNullElse(link.destination(), "");
        form.domain = link.domain();
        form.slug = link.slug();
        form.title = link.labels().title();
        form.tags = new ArrayList<>(link.labels().tags());
        form.redirectStatus = link.redirectStatus();
        Instant end = link.behaviour().schedule().expiresAt();
        form.expiresAt = end == null ? null : shown(end, zone);
        form.archived = link.archived();
        return form;
    }

    /**
     * What the fields say.
     *
     * @param before the link that is edited; null for a new one
     * @throws ValidationFailedException with the faults of all fields
     */
    LinkDraft draft(ZoneId zone, @Nullable LinkRow before) {
        List<FieldFault> faults = new ArrayList<>();
        Destination target = read(() -> new Destination(destination), faults);
        String typed = given(slug);
        Slug chosen = typed == null ? null : read(() -> new Slug(typed), faults);
        if (target == null || !faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
        Behaviour known = before == null ? Behaviour.PLAIN : before.behaviour();
        Schedule schedule = known.schedule();
        return new LinkDraft(
                domain,
                chosen,
                before == null || before.kind() == LinkKind.REDIRECT ? new RedirectTarget(target) : before.target(),
                redirectStatus,
                new Labels(
                        given(title),
                        tags,
                        before == null ? null : before.labels().campaignId()),
                archived,
                known.with(new Schedule(
                        schedule.startsAt(),
                        expiry(zone, before),
                        schedule.maxClicks(),
                        schedule.expiredDestination())),
                LinkPassword.KEPT);
    }

    /** Whether saving would leave the link's present address behind. */
    boolean moves(LinkRow link) {
        String typed = given(slug);
        return !Objects.equals(domain, link.domain()) || typed != null && !typed.equals(link.slug());
    }

    /** The field knows whole minutes; left alone, it keeps the seconds that the API may have set. */
    private @Nullable Instant expiry(ZoneId zone, @Nullable LinkRow before) {
        if (expiresAt == null) {
            return null;
        }
        Instant known = before == null ? null : before.behaviour().schedule().expiresAt();
        return known != null && expiresAt.equals(shown(known, zone))
                ? known
                : expiresAt.atZone(zone).toInstant();
    }

    private static LocalDateTime shown(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private static <T> @Nullable T read(Supplier<T> value, List<FieldFault> faults) {
        try {
            return value.get();
        } catch (ValidationFailedException invalid) {
            faults.addAll(invalid.faults());
            return null;
        } catch (SlugReservedException reserved) {
            faults.add(new FieldFault("slug", "reserved", reserved.getMessage()));
            return null;
        }
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(@Nullable String destination) {
        this.destination = destination == null ? "" : destination;
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(@Nullable List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : tags;
    }

    public int getRedirectStatus() {
        return redirectStatus;
    }

    public void setRedirectStatus(int redirectStatus) {
        this.redirectStatus = redirectStatus;
    }

    public @Nullable LocalDateTime getExpiresAt() {
        return expiresAt;
    }

    public void setExpiresAt(@Nullable LocalDateTime expiresAt) {
        this.expiresAt = expiresAt;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
