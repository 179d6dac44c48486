package io.smartlink.safety.review;

import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.link.target.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the operator has found safe for a link or a bio page. That excuses what was looked at and no more: a destination that only looked
 * suspicious, or was reported, is dangerous all the same once somebody says so, and so is one of which another danger is
 * found than the one that was excused.
 */
@ApplicationScoped
public class OperatorTrust {
    @PersistenceContext
    EntityManager em;

    /** The findings as they count for the link or the page with this id. */
    public Map<Destination, Finding> applied(long itemId, Map<Destination, Finding> findings) {
        Set<String> looked = new HashSet<>();
        Set<Excused> excused = new HashSet<>();
        for (Object[] item : decidedSafe(itemId)) {
            looked.add((String) item[0]);
            if (item[1].equals(ReviewKind.BLOCKED.word())) {
                excused.add(new Excused((String) item[0], danger((String) item[2])));
            }
        }
        Map<Destination, Finding> counting = new HashMap<>(findings);
        counting.replaceAll((destination, finding) -> {
            boolean trusted =
                    switch (finding.safety()) {
                        case SUSPICIOUS -> looked.contains(destination.text());
                        case MALICIOUS ->
                            excused.contains(new Excused(destination.text(), danger(String.valueOf(finding.reason()))));
                        case SAFE, UNCHECKED -> false;
                    };
            return trusted ? new Finding(Safety.SAFE, null, finding.pending()) : finding;
        });
        return counting;
    }

    /** But for addresses against which something waits that nobody has decided about. */
    @SuppressWarnings("unchecked")
    private List<Object[]> decidedSafe(long itemId) {
        return em.createNativeQuery("""
                        select url, kind, reason
                        from review_item item
                        where item_id = :item and decision = 'safe'
                          and not exists (select 1
                                          from review_item open
                                          where open.item_id = item.item_id and open.url = item.url
                                            and open.kind = 'blocked' and open.decision is null)
                        """).setParameter("item", itemId).getResultList();
    }

    /** The danger in a reason, whoever names it: {@code MALWARE} of {@code Safe Browsing: MALWARE}. */
    private static String danger(String reason) {
        return reason.substring(reason.lastIndexOf(": ") + 1).strip();
    }

    /** One danger of an address. */
    private record Excused(String url, String danger) {}
}
