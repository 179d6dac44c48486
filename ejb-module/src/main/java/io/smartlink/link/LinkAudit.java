package io.smartlink.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.adapter.FieldsJson;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes down what becomes of links, in the words of the API. */
@ApplicationScoped
class LinkAudit {
    @EJB
    AuditLog log;

    void created(Actor actor, LinkRow link) {
        AuditFields fields = fields(link, link.passwordProtected() ? link : null);
        log.record(actor, AuditEntry.of(AuditAction.LINK_CREATED, subject(link), AuditChanges.created(fields)));
    }

    /** An edit that leaves all as it was is none. */
    void changed(Actor actor, LinkRow before, LinkRow after, LinkPassword password) {
        AuditChanges changes = changes(before, after, password);
        if (!changes.isEmpty()) {
            log.record(actor, AuditEntry.of(action(before, after), subject(after), changes));
        }
    }

    void deleted(Actor actor, LinkRow link) {
        AuditFields fields = fields(link, link.passwordProtected() ? link : null);
        log.record(actor, AuditEntry.of(AuditAction.LINK_DELETED, subject(link), AuditChanges.deleted(fields)));
    }

    /** Links that were archived all at once, in one batch. */
    void archived(Actor actor, List<AuditSubject> links) {
        AuditChanges changes = AuditChanges.between(
                new AuditFields().with("archived", false), new AuditFields().with("archived", true));
        log.record(
                actor,
                links.stream()
                        .map(link -> AuditEntry.of(AuditAction.LINK_ARCHIVED, link, changes))
                        .toList());
    }

    static AuditSubject subject(long id, String hostname, String slug) {
        return AuditSubject.of(AuditSubject.Kind.LINK, id, hostname + "/" + slug);
    }

    static AuditChanges changes(LinkRow before, LinkRow after, LinkPassword password) {
        Object old = before.passwordProtected() ? before : null;
        Object now = password == LinkPassword.KEPT ? old : after.passwordProtected() ? after : null;
        return AuditChanges.between(fields(before, old), fields(after, now));
    }

    private static AuditSubject subject(LinkRow link) {
        return subject(link.id(), link.domain(), link.slug());
    }

    private static AuditAction action(LinkRow before, LinkRow after) {
        if (before.archived() == after.archived()) {
            return AuditAction.LINK_UPDATED;
        }
        return after.archived() ? AuditAction.LINK_ARCHIVED : AuditAction.LINK_RESTORED;
    }

    /** @param password something that is the same as long as the password is; null for none */
    private static AuditFields fields(LinkRow link, @Nullable Object password) {
        Behaviour behaviour = link.behaviour();
        Long campaign = link.labels().campaignId();
        AuditFields fields = new AuditFields()
                .with("kind", link.kind())
                .with("domain", link.domain())
                .with("slug", link.slug())
                .with("destination", link.destination())
                .withAll(target(link))
                .with("redirectStatus", link.redirectStatus())
                .with("title", link.labels().title())
                .with("tags", link.labels().tags())
                .with("campaignId", campaign == null ? null : OpaqueId.text(campaign))
                .with("archived", link.archived())
                .withSecret("password", password);
        return fields.withAll(FieldsJson.parse(RecordJson.text(behaviour.schedule())))
                .with("utm", behaviour.utm().isEmpty() ? null : map(behaviour.utm()))
                .with("forwardQuery", behaviour.forwardQuery())
                .with("forwardPath", behaviour.forwardPath())
                .with("crawlable", behaviour.crawlable())
                .with("preview", behaviour.preview().isEmpty() ? null : map(behaviour.preview()))
                .with("rules", behaviour.rules().stream().map(LinkAudit::map).toList())
                .with(
                        "variants",
                        behaviour.variants().stream().map(LinkAudit::map).toList())
                .with(
                        "pixelIds",
                        behaviour.pixelIds().stream().map(OpaqueId::text).toList());
    }

    /** What it leads to, under the name of its kind; of a redirect the destination tells it. */
    private static Map<String, Map<String, @Nullable Object>> target(LinkRow link) {
        if (link.kind() == LinkKind.REDIRECT) {
            return Map.of();
        }
        if (link.target() instanceof VcardTarget contact && contact.photo() != null) {
            Map<String, @Nullable Object> fields = map(contact.withPhoto(null));
            fields.put("photo", AuditFields.picture(contact.photo()));
            return Map.of(link.kind().word(), fields);
        }
        return Map.of(link.kind().word(), map((Record) link.target()));
    }

    private static Map<String, @Nullable Object> map(Record value) {
        return FieldsJson.parse(RecordJson.text(value));
    }
}
