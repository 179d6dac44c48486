package io.smartlink.bio;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.address.Slug;
import io.smartlink.bio.page.PageContent;
import io.smartlink.link.check.DestinationCheck;
import io.smartlink.link.check.Findings;
import io.smartlink.link.check.NotExaminedException;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Use cases of bio pages. A draft is changed as often as its owner likes and seen by nobody else; publishing shows it to
 * visitors, after a look at everywhere it leads. A page of another account is refused like one that never was.
 */
@Stateless
public class BioPageService {
    private static final System.Logger LOG = System.getLogger(BioPageService.class.getName());
    private static final int ROUNDS = 3;

    @EJB
    BioPageChanges changes;

    @Inject
    DestinationCheck check;

    @Inject
    BioPageRows rows;

    /**
     * Makes a page that visitors do not see yet.
     *
     * @throws io.smartlink.address.SlugTakenException if something stands at the address, of whatever kind
     * @throws io.smartlink.customdomain.DomainNotVerifiedException if the account may not use the domain
     * @throws io.smartlink.account.plan.PlanLimitException if the account has as many as the plan allows
     * @throws ValidationFailedException if it names pictures or files that the account does not have
     */
    public BioPageRow create(Actor actor, BioPageDraft draft) {
        return changes.create(actor, draft);
    }

    /** @throws io.smartlink.platform.NotFoundException if the account has no such page */
    public BioPageRow page(Actor actor, long id) {
        Permissions.require(actor, Permission.READ_BIO_PAGES);
        return rows.require(actor.accountId(), id);
    }

    /** The account's pages, the newest first, page by page, stable while others are added. */
    public Page<BioPageRow> pages(Actor actor, BioPageFilter filter, PageRequest page) {
        Permissions.require(actor, Permission.READ_BIO_PAGES);
        List<BioPageRow> found =
                rows.list(new BioPageQuery(actor.accountId()).matching(filter).before(page.beforeId(), page.limit()));
        return Page.of(found, page, BioPageRow::id);
    }

    /** The account's pages by position, the newest first, for tables that people page through. */
    public List<BioPageRow> slice(Actor actor, BioPageFilter filter, int first, int size) {
        Permissions.require(actor, Permission.READ_BIO_PAGES);
        return rows.list(new BioPageQuery(actor.accountId()).matching(filter).slice(first, size));
    }

    /** How many pages of the account pass the filter. */
    public long count(Actor actor, BioPageFilter filter) {
        Permissions.require(actor, Permission.READ_BIO_PAGES);
        return rows.count(new BioPageQuery(actor.accountId()).matching(filter));
    }

    /**
     * Makes a page what the edit makes of it. The page is held for as long as that takes, so that of two edits at once neither
     * is lost.
     *
     * @param edit gets the page as it is and gives the draft of what it shall be; may throw to leave all as it was
     * @throws StaleVersionException if the page is no longer the one that the caller read
     */
    public BioPageRow edit(Actor actor, long id, VersionCondition condition, Function<BioPageRow, BioPageDraft> edit) {
        return changes.edit(actor, id, condition, edit);
    }

    /**
     * Shows visitors the draft.
     *
     * @throws ValidationFailedException if it has no widget
     * @throws io.smartlink.link.check.DestinationUnsafeException if it leads to a dangerous place; a strike
     * @throws StaleVersionException if the page is no longer the one that the caller read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BioPageRow publish(Actor actor, long id, VersionCondition condition) {
        for (int round = 0; round < ROUNDS; round++) {
            BioPageRow before = changes.requireChangeable(actor, id, condition);
            BioPageChanges.requireWidget(before);
            Findings findings = examine(actor, before);
            try {
                return changes.publish(actor, id, condition, findings);
            } catch (NotExaminedException changedMeanwhile) {
                LOG.log(Level.DEBUG, "A page was changed while its destinations were looked at");
            }
        }
        throw new StaleVersionException();
    }

    /** Takes the page from visitors; the draft stays. */
    public BioPageRow unpublish(Actor actor, long id, VersionCondition condition) {
        return changes.unpublish(actor, id, condition);
    }

    /**
     * Takes the draft back to what visitors see.
     *
     * @throws ValidationFailedException if they see nothing yet
     */
    public BioPageRow discardDraft(Actor actor, long id, VersionCondition condition) {
        return changes.discardDraft(actor, id, condition);
    }

    /**
     * Makes a page of the draft of another, with its pixels, which visitors do not see yet.
     *
     * @param domain null for that of the other page
     * @param slug null to have one generated
     * @param title null for that of the other page, told to be a copy
     */
    public BioPageRow duplicate(
            Actor actor, long id, @Nullable String domain, @Nullable Slug slug, @Nullable String title) {
        BioPageRow page = page(actor, id);
        String named = title == null ? copyOf(page.title()) : title;
        return changes.create(
                actor,
                new BioPageDraft(
                        domain == null ? page.domain() : domain, slug, named, false, page.pixelIds(), page.draft()));
    }

    /** Deletes a page and frees its address; what was counted stays in the account's reports. */
    public void delete(Actor actor, long id, VersionCondition condition) {
        changes.delete(actor, id, condition);
    }

    /** Everywhere that the page leads visitors to now, by the field that says so. */
    static Map<String, Destination> published(BioPageRow page) {
        PageContent published = page.published();
        return published == null ? Map.of() : published.destinations();
    }

    private Findings examine(Actor actor, BioPageRow page) {
        Set<Destination> kept = Set.copyOf(published(page).values());
        Set<Destination> wanted = Set.copyOf(page.draft().destinations().values());
        if (wanted.isEmpty()) {
            return Findings.NONE;
        }
        Map<Boolean, List<Destination>> split = wanted.stream().collect(Collectors.partitioningBy(kept::contains));
        Findings findings = check.examine(actor, split.get(false), split.get(true));
        findings.requireSafe(page.draft().destinations(), kept);
        return findings;
    }

    private static String copyOf(String title) {
        String copy = "Copy of " + title;
        return copy.length() <= BioPageDraft.MAX_TITLE ? copy : copy.substring(0, BioPageDraft.MAX_TITLE);
    }
}
