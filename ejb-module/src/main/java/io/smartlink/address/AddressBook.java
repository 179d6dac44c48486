package io.smartlink.address;

import io.smartlink.customdomain.DomainRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one table of taken addresses. Called inside the transaction that changes the item, so that an address is taken,
 * freed or announced together with the change or not at all; the unique constraint decides between two at the same
 * instant.
 *
 * <p>Each change is announced by PostgreSQL's {@code NOTIFY} on {@value #CHANNEL}, delivered to every node at commit
 * (docs/adr/0004-notify-invalidates-caches.md).
 */
@ApplicationScoped
public class AddressBook {
    /** The payload is {@code <domain id>/<slug key>}. */
    public static final String CHANNEL = "smartlink_address";

    private final SlugGenerator generator = new SlugGenerator();

    @PersistenceContext
    EntityManager em;

    /**
     * Takes an address for an item that has none yet.
     *
     * @param wanted the slug; null to have one generated that is free
     * @throws SlugTakenException if something stands there
     */
    public Slug take(long itemId, ItemKind kind, DomainRow domain, @Nullable Slug wanted) {
        if (wanted != null) {
            if (!insert(itemId, kind, domain, wanted)) {
                throw new SlugTakenException(domain.hostname(), wanted.text());
            }
            return wanted;
        }
        return generator.firstThat(slug -> insert(itemId, kind, domain, slug));
    }

    /**
     * Moves an item to another address; the old one is free at once. Deleting and inserting leaves the decision to the
     * same constraint as taking does; the item's foreign key is checked at commit.
     *
     * @throws SlugTakenException if something else stands there
     */
    public void move(long itemId, ItemKind kind, DomainRow domain, Slug slug) {
        release(itemId);
        take(itemId, kind, domain, slug);
    }

    /** Frees the address of an item. */
    public void release(long itemId) {
        announce(itemId);
        em.createNativeQuery("delete from address where item_id = :item")
                .setParameter("item", itemId)
                .executeUpdate();
    }

    /** Tells every node, at commit, that what stands at the item's address has changed. */
    public void announce(long itemId) {
        em.createNativeQuery("""
                        select cast(pg_notify('smartlink_address', domain_id || '/' || slug_key) as text)
                        from address
                        where item_id = :item
                        """).setParameter("item", itemId).getResultList();
    }

    /** What stands at an address. */
    public Optional<TakenAddress> find(long domainId, String slugKey) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(
                        "select item_id, item_kind from address where domain_id = :domain and slug_key = :key")
                .setParameter("domain", domainId)
                .setParameter("key", slugKey)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new TakenAddress(((Number) row[0]).longValue(), ItemKind.of(row[1].toString())));
    }

    /**
     * The constraint decides. The lock before it only spares the losers the wait: whoever comes while another transaction
     * takes the same address is refused at once, and does not hold a connection that the winner's node may need.
     */
    private boolean insert(long itemId, ItemKind kind, DomainRow domain, Slug slug) {
        int inserted = em.createNativeQuery("""
                        insert into address (item_id, item_kind, domain_id, slug, slug_key)
                        select :item, :kind, :domain, :slug, :key
                        where pg_try_advisory_xact_lock(hashtextextended(:domain || '/' || :key, 0))
                        on conflict on constraint address_is_taken_once do nothing
                        """)
                .setParameter("item", itemId)
                .setParameter("kind", kind.word())
                .setParameter("domain", domain.id())
                .setParameter("slug", slug.text())
                .setParameter("key", SlugKey.of(slug, domain.caseSensitive()))
                .executeUpdate();
        if (inserted == 1) {
            announce(itemId);
        }
        return inserted == 1;
    }
}
