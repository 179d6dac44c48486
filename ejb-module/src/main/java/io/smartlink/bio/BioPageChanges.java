package io.smartlink.bio;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.address.AddressBook;
import io.smartlink.address.ItemKind;
import io.smartlink.address.Slug;
import io.smartlink.bio.page.PageContent;
import io.smartlink.customdomain.DomainRow;
import io.smartlink.customdomain.DomainService;
import io.smartlink.link.check.Findings;
import io.smartlink.link.check.NotExaminedException;
import io.smartlink.link.target.Destination;
import io.smartlink.pixel.AttachedPixels;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The transactions that change pages, each announced with what visitors see of it. Where a page leads was looked at before it
 * is published, because that may take a while and nothing may be held meanwhile: {@link BioPageService} is what others call.
 */
@Stateless
public class BioPageChanges {
    @PersistenceContext
    EntityManager em;

    @EJB
    DomainService domains;

    @EJB
    AccountStanding standing;

    @Inject
    AddressBook addresses;

    @Inject
    AcceptedPages accepted;

    @Inject
    BioPageAllowance allowance;

    @Inject
    AttachedPixels pixels;

    @Inject
    CheckedPages checked;

    @Inject
    BioPageAudit audit;

    @Inject
    BioPageRows rows;

    @Inject
    Clock clock;

    /** The page as it is before it is published. */
    public BioPageRow requireChangeable(Actor actor, long id, VersionCondition condition) {
        requireWritable(actor);
        BioPageRow before = rows.require(actor.accountId(), id);
        condition.require(before.version());
        return before;
    }

    /** Makes a page, see {@link BioPageService#create}. */
    public BioPageRow create(Actor actor, BioPageDraft typed) {
        requireWritable(actor);
        allowance.requireRoom(actor);
        DomainRow domain = domains.requireUsable(actor, typed.domain());
        BioPageDraft draft = typed.with(accepted.accepted(actor, typed.content(), null));
        pixels.requireOwn(actor, draft.pixelIds());
        long id = OpaqueId.next();
        addresses.take(id, ItemKind.BIO, domain, draft.slug());
        em.persist(new BioPage(id, actor.accountId(), actor.label(), draft, clock.instant()));
        em.flush();
        pixels.setOfPage(id, draft.pixelIds());
        BioPageRow made = rows.require(actor.accountId(), id);
        audit.created(actor, made);
        return made;
    }

    /** Makes a page what the edit makes of it, see {@link BioPageService#edit}. */
    public BioPageRow edit(Actor actor, long id, VersionCondition condition, Function<BioPageRow, BioPageDraft> edit) {
        requireWritable(actor);
        BioPage page = require(actor, id, condition);
        BioPageRow before = rows.require(actor.accountId(), id);
        BioPageDraft typed = edit.apply(before);
        DomainRow domain = domains.requireUsable(actor, typed.domain());
        BioPageDraft draft = typed.with(accepted.accepted(actor, typed.content(), before.draft()));
        pixels.requireOwn(actor, draft.pixelIds());
        move(before, domain, draft.slug());
        page.redraft(draft, clock.instant());
        Versions.flush(em);
        pixels.setOfPage(id, draft.pixelIds());
        BioPageRow after = rows.require(actor.accountId(), id);
        audit.changed(actor, before, after);
        return after;
    }

    /**
     * Shows visitors the draft.
     *
     * @param findings of all destinations that are not published already
     * @throws NotExaminedException if the draft leads where nobody has looked
     */
    public BioPageRow publish(Actor actor, long id, VersionCondition condition, Findings findings) {
        requireWritable(actor);
        BioPage page = require(actor, id, condition);
        BioPageRow before = rows.require(actor.accountId(), id);
        requireWidget(before);
        Collection<Destination> kept = BioPageService.published(before).values();
        Map<String, Destination> leadsTo = before.draft().destinations();
        if (!findings.cover(leadsTo.values(), kept)) {
            throw new NotExaminedException();
        }
        findings.requireSafe(leadsTo, kept);
        page.publish(before.draft(), clock.instant());
        Versions.flush(em);
        List<Destination> staying =
                leadsTo.values().stream().filter(kept::contains).toList();
        checked.note(id, findings.together(leadsTo.values()), findings.doubt(staying), clock.instant());
        checked.queue(actor.accountId(), id, findings, leadsTo.values());
        addresses.announce(id);
        BioPageRow after = rows.require(actor.accountId(), id);
        audit.published(actor, before, after);
        return after;
    }

    /** Takes the page from visitors; the draft stays. One that they do not see stays as it is. */
    public BioPageRow unpublish(Actor actor, long id, VersionCondition condition) {
        requireWritable(actor);
        BioPage page = require(actor, id, condition);
        BioPageRow before = rows.require(actor.accountId(), id);
        if (!before.isPublished()) {
            return before;
        }
        page.unpublish(clock.instant());
        Versions.flush(em);
        addresses.announce(id);
        BioPageRow after = rows.require(actor.accountId(), id);
        audit.unpublished(actor, after);
        return after;
    }

    /**
     * Takes the draft back to what visitors see.
     *
     * @throws ValidationFailedException if they see nothing yet
     */
    public BioPageRow discardDraft(Actor actor, long id, VersionCondition condition) {
        requireWritable(actor);
        BioPage page = require(actor, id, condition);
        BioPageRow before = rows.require(actor.accountId(), id);
        if (!before.isPublished()) {
            throw new ValidationFailedException(
                    "published", "not-published", "Nothing is published that the draft could go back to.");
        }
        page.discardDraft(clock.instant());
        Versions.flush(em);
        BioPageRow after = rows.require(actor.accountId(), id);
        audit.changed(actor, before, after);
        return after;
    }

    /** Deletes a page and frees its address; what was counted stays in the account's reports. */
    public void delete(Actor actor, long id, VersionCondition condition) {
        requireWritable(actor);
        BioPage page = require(actor, id, condition);
        audit.deleted(actor, rows.require(actor.accountId(), id));
        em.remove(page);
        Versions.flush(em);
        addresses.release(id);
    }

    static void requireWidget(BioPageRow page) {
        PageContent content = page.draft();
        if (content.widgets().isEmpty()) {
            throw new ValidationFailedException(
                    "widgets", "required", "A page needs one widget at least before it can be published.");
        }
    }

    /** What visitors see changes at once: where the page stands, whether it is archived, and what it fires. */
    private void move(BioPageRow before, DomainRow domain, @Nullable Slug wanted) {
        Slug slug = wanted == null ? new Slug(before.slug()) : wanted;
        if (!domain.hostname().equals(before.domain()) || !slug.text().equals(before.slug())) {
            addresses.move(before.id(), ItemKind.BIO, domain, slug);
        } else {
            addresses.announce(before.id());
        }
    }

    /** Held until the transaction ends, so that two changes at once come one after the other. */
    private BioPage require(Actor actor, long id, VersionCondition condition) {
        BioPage page = em.find(BioPage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (page == null || !page.belongsTo(actor.accountId())) {
            throw new NotFoundException("bio page");
        }
        condition.require(page.version());
        return page;
    }

    private void requireWritable(Actor actor) {
        standing.require(actor, Permission.WRITE_BIO_PAGES);
    }
}
