package io.smartlink.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

/** Keeps the row in which the clicks of a capped link are taken. */
@ApplicationScoped
class LinkCaps {
    @PersistenceContext
    EntityManager em;

    /** @param maxClicks null for a link without a cap; the clicks that a link had before it got one count */
    void set(long linkId, @Nullable Integer maxClicks) {
        em.createNativeQuery(maxClicks == null ? "delete from link_cap where link_id = :link" : """
                                insert into link_cap (link_id, used)
                                select :link, coalesce((select clicks from link_clicks where link_id = :link), 0)
                                on conflict (link_id) do nothing
                                """)
                .setParameter("link", linkId)
                .executeUpdate();
    }
}
