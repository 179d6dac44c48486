package io.smartlink.link.campaign;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes down what becomes of campaigns, in the words of the API. */
@ApplicationScoped
class CampaignAudit {
    @EJB
    AuditLog log;

    void created(Actor actor, CampaignRow campaign) {
        record(actor, AuditAction.CAMPAIGN_CREATED, campaign, AuditChanges.created(fields(campaign)));
    }

    /** An edit that leaves all as it was is none. */
    void changed(Actor actor, CampaignRow before, CampaignRow after) {
        AuditChanges changes = AuditChanges.between(fields(before), fields(after));
        if (!changes.isEmpty()) {
            record(actor, AuditAction.CAMPAIGN_UPDATED, after, changes);
        }
    }

    void deleted(Actor actor, CampaignRow campaign) {
        AuditFields last = fields(campaign).with("links", campaign.links());
        record(actor, AuditAction.CAMPAIGN_DELETED, campaign, AuditChanges.deleted(last));
    }

    private void record(Actor actor, AuditAction action, CampaignRow campaign, AuditChanges changes) {
        AuditSubject subject = AuditSubject.of(AuditSubject.Kind.CAMPAIGN, campaign.id(), campaign.name());
        log.record(actor, AuditEntry.of(action, subject, changes));
    }

    private static AuditFields fields(CampaignRow campaign) {
        return new AuditFields()
                .with("name", campaign.name())
                .with("utm", campaign.utm().isEmpty() ? null : campaign.utm().pairs());
    }
}
