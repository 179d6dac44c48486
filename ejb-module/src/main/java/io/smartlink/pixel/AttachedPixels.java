package io.smartlink.pixel;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which pixels a link or a bio page fires. Called inside the transaction that changes it. */
@ApplicationScoped
public class AttachedPixels {
    @PersistenceContext
    EntityManager em;

    /**
     * Asks whether all are the account's, and holds them so that none is deleted meanwhile.
     *
     * @throws ValidationFailedException naming each that the account does not have
     */
    public void requireOwn(Actor actor, List<Long> pixelIds) {
        if (pixelIds.isEmpty()) {
            return;
        }
        @SuppressWarnings("unchecked")
        List<Number> found = em.createNativeQuery("""
                        select id
                        from pixel
                        where account_id = :account and id in (:ids)
                        order by id
                        for key share
                        """)
                .setParameter("account", actor.accountId())
                .setParameter("ids", pixelIds)
                .getResultList();
        List<Long> own = found.stream().map(Number::longValue).toList();
        for (int i = 0; i < pixelIds.size(); i++) {
            if (!own.contains(pixelIds.get(i))) {
                throw new ValidationFailedException(
                        "pixelIds[" + i + "]", "unknown", "There is no pixel with this id.");
            }
        }
    }

    /** Makes these the pixels of a link, in this order. */
    public void set(long linkId, List<Long> pixelIds) {
        replace(
                "delete from link_pixel where link_id = :item",
                "insert into link_pixel (link_id, position, pixel_id) values (:item, :position, :pixel)",
                linkId,
                pixelIds);
    }

    /** Makes these the pixels of a bio page, in this order. */
    public void setOfPage(long pageId, List<Long> pixelIds) {
        replace(
                "delete from bio_page_pixel where page_id = :item",
                "insert into bio_page_pixel (page_id, position, pixel_id) values (:item, :position, :pixel)",
                pageId,
                pixelIds);
    }

    private void replace(String delete, String insert, long itemId, List<Long> pixelIds) {
        em.createNativeQuery(delete).setParameter("item", itemId).executeUpdate();
        for (int i = 0; i < pixelIds.size(); i++) {
            em.createNativeQuery(insert)
                    .setParameter("item", itemId)
                    .setParameter("position", (short) i)
                    .setParameter("pixel", pixelIds.get(i))
                    .executeUpdate();
        }
    }
}
