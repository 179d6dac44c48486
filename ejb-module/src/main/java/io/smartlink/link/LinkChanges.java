package io.smartlink.link;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.address.ItemKind;
import io.smartlink.link.check.Findings;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/**
 * The transactions that change links, each announced with what visitors see of it. Where destinations lead was looked at
 * before, because that may take a while and nothing may be held meanwhile: {@link LinkService} is what others call.
 */
@Stateless
public class LinkChanges {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    LinkDrafts drafts;

    @Inject
    LinkAllowance allowance;

    @Inject
    LinkAudit audit;

    @Inject
    LinkRows rows;

    @Inject
    LinkWrites writes;

    /**
     * Asks what can be known before destinations are looked at.
     *
     * @throws PlanRequiredException if the plan includes no links
     * @throws PlanLimitException if the account has as many as the plan allows
     */
    public void requireCreatable(Actor actor) {
        requireWritable(actor);
        allowance.requireRoom(actor);
    }

    /**
     * The link as it is before a change.
     *
     * @throws StaleVersionException if the link is no longer the one that the caller read
     */
    public LinkRow requireChangeable(Actor actor, long id, VersionCondition condition) {
        requireWritable(actor);
        LinkRow before = row(actor, id);
        condition.require(before.version());
        return before;
    }

    /** Makes a link, see {@link LinkService#create}. */
    public LinkRow create(Actor actor, LinkDraft typed, Findings findings) {
        requireWritable(actor);
        LinkDraft draft = drafts.accepted(actor, typed, null);
        allowance.requireIncluded(actor, draft.behaviour(), null);
        allowance.requireRoom(actor);
        LinkRow made = writes.create(actor, OpaqueId.next(), ItemKind.LINK, draft, findings);
        audit.created(actor, made);
        return made;
    }

    /** Makes a link what the draft says, see {@link LinkService#change}. */
    public LinkRow change(Actor actor, long id, VersionCondition condition, LinkDraft typed, Findings findings) {
        requireWritable(actor);
        Link link = require(actor, id, condition);
        LinkRow before = row(actor, id);
        LinkDraft draft = drafts.accepted(actor, typed, before);
        allowance.requireIncluded(actor, draft.behaviour(), before.behaviour());
        LinkRow after = writes.change(actor, link, ItemKind.LINK, before, draft, findings);
        audit.changed(actor, before, after, draft.password());
        return after;
    }

    /** Makes a link what the edit makes of it, see {@link LinkService#edit}. */
    public LinkRow edit(
            Actor actor, long id, VersionCondition condition, Function<LinkRow, LinkDraft> edit, Findings findings) {
        requireWritable(actor);
        require(actor, id, condition);
        return change(actor, id, VersionCondition.ANY, edit.apply(row(actor, id)), findings);
    }

    /**
     * Deletes a link and frees its address; what was counted stays in the account's reports.
     *
     * @throws StaleVersionException if the link is no longer the one that the caller read
     */
    public void delete(Actor actor, long id, VersionCondition condition) {
        standing.require(actor, Permission.DELETE_LINKS);
        Link link = require(actor, id, condition);
        audit.deleted(actor, row(actor, id));
        writes.delete(link, id);
    }

    /** Held until the transaction ends, so that two changes at once come one after the other. */
    private Link require(Actor actor, long id, VersionCondition condition) {
        Link link = em.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || !link.isShown() || !link.belongsTo(actor.accountId())) {
            throw new NotFoundException("link");
        }
        condition.require(link.version());
        return link;
    }

    /** Without a look at permissions: who changes a link sees what became of it. */
    private LinkRow row(Actor actor, long id) {
        return rows.find(new LinkQuery(actor.accountId()).withId(id)).orElseThrow(() -> new NotFoundException("link"));
    }

    private void requireWritable(Actor actor) {
        standing.require(actor, Permission.WRITE_LINKS);
    }
}
