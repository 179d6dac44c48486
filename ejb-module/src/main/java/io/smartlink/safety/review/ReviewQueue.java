package io.smartlink.safety.review;

import io.smartlink.platform.OpaqueId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Puts things in line for the operator, in the transaction of what found them. */
@ApplicationScoped
public class ReviewQueue {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Adds a link or a bio page. Of one that waits already for the same address and kind, reports are counted; one that the operator has
     * found safe is not asked about again for looking suspicious. What visitors say stands one after the other.
     *
     * @param itemId of the link or the page
     */
    public void add(ReviewKind kind, long accountId, long itemId, String url, String reason) {
        em.createNativeQuery("""
                        insert into review_item (id, kind, account_id, link_id, page_id, url, reason, created_at)
                        select :id, :kind, :account, (select id from link where id = :item),
                               (select id from bio_page where id = :item), :url, :reason, :now
                        where :kind <> 'suspicious'
                           or not exists (select 1
                                          from review_item
                                          where item_id = :item and url = :url and decision = 'safe')
                        on conflict (item_id, md5(url), kind) where decision is null
                        do update set seen = review_item.seen + case when :kind = 'report' then 1 else 0 end,
                            reason = case when :kind = 'report' and length(review_item.reason) < 2000
                                          then review_item.reason || ' · ' || excluded.reason else review_item.reason end
                        """)
                .setParameter("id", OpaqueId.next())
                .setParameter("kind", kind.word())
                .setParameter("account", accountId)
                .setParameter("item", itemId)
                .setParameter("url", url)
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
