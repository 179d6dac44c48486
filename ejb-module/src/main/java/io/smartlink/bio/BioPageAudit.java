package io.smartlink.bio;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.widget.ContactCard;
import io.smartlink.bio.widget.Widget;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.adapter.FieldsJson;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes down what becomes of pages, in the words of the API; each widget is a field of its own, named by its id. */
@ApplicationScoped
class BioPageAudit {
    @EJB
    AuditLog log;

    void created(Actor actor, BioPageRow page) {
        record(actor, AuditAction.BIO_PAGE_CREATED, page, AuditChanges.created(fields(page)));
    }

    /** An edit that leaves all as it was is none. */
    void changed(Actor actor, BioPageRow before, BioPageRow after) {
        AuditChanges changes = AuditChanges.between(fields(before), fields(after));
        if (!changes.isEmpty()) {
            record(actor, action(before, after), after, changes);
        }
    }

    void published(Actor actor, BioPageRow before, BioPageRow after) {
        record(
                actor,
                AuditAction.BIO_PAGE_PUBLISHED,
                after,
                AuditChanges.between(content(before.published()), content(after.published())));
    }

    void unpublished(Actor actor, BioPageRow page) {
        record(actor, AuditAction.BIO_PAGE_UNPUBLISHED, page, AuditChanges.NONE);
    }

    void deleted(Actor actor, BioPageRow page) {
        record(actor, AuditAction.BIO_PAGE_DELETED, page, AuditChanges.deleted(fields(page)));
    }

    /** Pages that were archived all at once, in one batch. */
    void archived(Actor actor, List<AuditSubject> pages) {
        AuditChanges changes = AuditChanges.between(
                new AuditFields().with("archived", false), new AuditFields().with("archived", true));
        log.record(
                actor,
                pages.stream()
                        .map(page -> AuditEntry.of(AuditAction.BIO_PAGE_ARCHIVED, page, changes))
                        .toList());
    }

    static AuditSubject subject(long id, String hostname, String slug) {
        return AuditSubject.of(AuditSubject.Kind.BIO_PAGE, id, hostname + "/" + slug);
    }

    private void record(Actor actor, AuditAction action, BioPageRow page, AuditChanges changes) {
        log.record(actor, AuditEntry.of(action, subject(page.id(), page.domain(), page.slug()), changes));
    }

    private static AuditAction action(BioPageRow before, BioPageRow after) {
        if (before.archived() == after.archived()) {
            return AuditAction.BIO_PAGE_UPDATED;
        }
        return after.archived() ? AuditAction.BIO_PAGE_ARCHIVED : AuditAction.BIO_PAGE_RESTORED;
    }

    private static AuditFields fields(BioPageRow page) {
        return new AuditFields()
                .with("domain", page.domain())
                .with("slug", page.slug())
                .with("title", page.title())
                .with("archived", page.archived())
                .with("pixelIds", page.pixelIds().stream().map(OpaqueId::text).toList())
                .withAll(told(page.draft()));
    }

    private static AuditFields content(@Nullable PageContent content) {
        return content == null ? new AuditFields() : new AuditFields().withAll(told(content));
    }

    private static Map<String, @Nullable Object> told(PageContent content) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("profile", map(content.profile()));
        fields.put("theme", map(content.theme()));
        fields.put("seo", map(content.seo()));
        fields.put("order", content.widgets().stream().map(Widget::id).toList());
        content.widgets().forEach(widget -> fields.put("widget " + widget.id(), told(widget)));
        return fields;
    }

    private static Map<String, @Nullable Object> told(Widget widget) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", widget.kind().word());
        fields.put("from", widget.from());
        fields.put("until", widget.until());
        if (widget.content() instanceof ContactCard card && card.contact().photo() != null) {
            VcardTarget contact = card.contact();
            fields.putAll(map(card.withContact(contact.withPhoto(null))));
            fields.put("photo", AuditFields.picture(String.valueOf(contact.photo())));
        } else {
            fields.putAll(map((Record) widget.content()));
        }
        return fields;
    }

    private static Map<String, @Nullable Object> map(Record value) {
        return FieldsJson.parse(RecordJson.text(value));
    }
}
