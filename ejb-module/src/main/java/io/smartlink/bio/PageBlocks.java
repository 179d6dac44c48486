package io.smartlink.bio;

import io.smartlink.account.actor.Actor;
import io.smartlink.address.AddressBook;
import io.smartlink.bio.adapter.PageJson;
import io.smartlink.link.target.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stops pages by the operator's word and lets them go, in the transaction of whoever decides; visitors see it on every node
 * at commit, and the people of the account are told. Not an edit: the page's version stays.
 */
@ApplicationScoped
public class PageBlocks {
    @PersistenceContext
    EntityManager em;

    @Inject
    AddressBook addresses;

    @Inject
    StoppedPages stopped;

    @Inject
    Clock clock;

    /**
     * Stops a page until the operator lets it go, whatever is published or found meanwhile. One that a scan has stopped
     * already becomes the operator's, without a second mail; one that is the operator's already stays as it is.
     *
     * @param reason what the account is told
     */
    public void block(Actor operator, long pageId, String reason) {
        @SuppressWarnings("unchecked")
        List<Object[]> held = em.createNativeQuery("""
                        with before as (
                            select id, blocked, blocked_by is not distinct from 'operator' as theirs
                            from bio_page
                            where id = :id
                            for update)
                        update bio_page b
                        set blocked = true, blocked_by = 'operator', safety = 'malicious', safety_reason = :reason,
                            safety_checked_at = :now, safety_due_at = null, safety_tries = 0
                        from before
                        where b.id = before.id and not (before.blocked and before.theirs)
                        returning b.account_id, before.blocked
                        """)
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .setParameter("id", pageId)
                .getResultList();
        addresses.announce(pageId);
        held.forEach(page -> stopped.tellOfOperator(operator, number(page[0]), pageId, reason, page[1].equals(false)));
    }

    /**
     * Lets a page go, to be looked at at once: it may lead elsewhere by now.
     *
     * @param reason for the audit log
     */
    public void release(Actor operator, long pageId, String reason) {
        @SuppressWarnings("unchecked")
        List<Object[]> held = em.createNativeQuery("""
                        with before as (
                            select id, blocked
                            from bio_page
                            where id = :id
                            for update)
                        update bio_page b
                        set blocked = false, blocked_by = null, safety = 'unchecked', safety_reason = null,
                            safety_due_at = case when published is not null then cast(:now as timestamptz) end,
                            safety_tries = 0
                        from before
                        where b.id = before.id
                        returning b.account_id, before.blocked
                        """)
                .setParameter("now", clock.instant())
                .setParameter("id", pageId)
                .getResultList();
        addresses.announce(pageId);
        held.stream()
                .filter(page -> page[1].equals(true))
                .forEach(page -> stopped.tellOfRelease(operator, number(page[0]), pageId, reason));
    }

    /** Where visitors are led until the caller's transaction ends; empty if there is no such page. */
    public Optional<Set<Destination>> locked(long pageId) {
        List<?> published = em.createNativeQuery("""
                        select coalesce(cast(published as text), '')
                        from bio_page
                        where id = :id
                        for update
                        """).setParameter("id", pageId).getResultList();
        return published.stream().findFirst().map(Object::toString).map(PageBlocks::destinations);
    }

    private static Set<Destination> destinations(String published) {
        return published.isEmpty()
                ? Set.of()
                : Set.copyOf(PageJson.parse(published).destinations().values());
    }

    private static long number(Object id) {
        return ((Number) id).longValue();
    }
}
