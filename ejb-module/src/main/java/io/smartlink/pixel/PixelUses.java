package io.smartlink.pixel;

import io.smartlink.address.ItemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what fires pixels, by the address where it stands: the row of a link may be that of a QR code. */
@ApplicationScoped
class PixelUses {
    private static final String USED = """
            from (
                select pixel_id, link_id as item_id from link_pixel
                union all
                select pixel_id, page_id from bio_page_pixel
            ) as used
            join address a on a.item_id = used.item_id
            """;

    @PersistenceContext
    EntityManager em;

    /** By the pixel's id; one that nothing fires is missing. */
    Map<Long, PixelUse> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> counts = em.createNativeQuery(
                        """
                        select used.pixel_id,
                               count(*) filter (where a.item_kind = 'link'),
                               count(*) filter (where a.item_kind = 'qr'),
                               count(*) filter (where a.item_kind = 'bio')
                        """ + USED + "where used.pixel_id in (:ids)\ngroup by used.pixel_id")
                .setParameter("ids", ids)
                .getResultList();
        return counts.stream()
                .collect(Collectors.toMap(
                        row -> number(row[0]), row -> new PixelUse(number(row[1]), number(row[2]), number(row[3]))));
    }

    /** The newest first. */
    List<PixelPlace> places(long id, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> places = em.createNativeQuery(
                        "select a.item_kind, a.item_id, d.hostname || '/' || a.slug\n" + USED
                                + "join domain d on d.id = a.domain_id\nwhere used.pixel_id = :id\norder by a.item_id desc")
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
        return places.stream()
                .map(row -> new PixelPlace(ItemKind.of((String) row[0]), number(row[1]), (String) row[2]))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
