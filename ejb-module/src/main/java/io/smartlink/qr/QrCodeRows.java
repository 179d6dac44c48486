package io.smartlink.qr;

import io.smartlink.account.actor.Actor;
import io.smartlink.link.LinkRow;
import io.smartlink.link.OwnedLinks;
import io.smartlink.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads QR codes with the links that they lead to. */
@ApplicationScoped
class QrCodeRows {
    private static final String FOUND = """
            from qr_code q
            join link l on l.id = q.link_id
            join address a on a.item_id = q.link_id
            where q.account_id = :account and q.id < :before
              and (:link = 0 or q.link_id = :link)
              and (:kind = '' or q.dynamic = (:kind = 'dynamic'))
              and (:search = '' or strpos(lower(coalesce(q.title, '')), :search) > 0 or strpos(a.slug_key, :search) > 0
                   or strpos(lower(coalesce(l.destination, '')), :search) > 0)
            """;

    private static final String LISTED = """
            select new io.smartlink.qr.ListedQrCode(
                q.id, q.linkId, q.title, q.look, q.createdBy, q.version, q.createdAt, q.updatedAt)
            from qr_code q
            where q.id in :ids
            order by q.id desc
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnedLinks links;

    /** @throws NotFoundException if the account has no such code */
    QrCodeRow require(Actor actor, long id) {
        QrCode code = em.find(QrCode.class, id);
        if (code == null || !code.belongsTo(actor.accountId())) {
            throw new NotFoundException("QR code");
        }
        return rows(actor, List.of(code)).get(0);
    }

    /** The newest first, those with smaller ids than {@code before}; without the pictures of their logos. */
    List<QrCodeRow> list(Actor actor, QrCodeFilter filter, long before, int first, int size) {
        List<Long> ids = ids(actor, filter, before, first, size);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<ListedQrCode> found = em.createQuery(LISTED, ListedQrCode.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, LinkRow> leadTo = links.rows(
                actor, found.stream().map(ListedQrCode::linkId).distinct().toList());
        return found.stream()
                .filter(code -> leadTo.containsKey(code.linkId()))
                .map(code -> code.row(Objects.requireNonNull(leadTo.get(code.linkId()))))
                .toList();
    }

    /** The ids of the newest, the newest first. */
    List<Long> ids(Actor actor, QrCodeFilter filter, int size) {
        return ids(actor, filter, Long.MAX_VALUE, 0, size);
    }

    private List<Long> ids(Actor actor, QrCodeFilter filter, long before, int first, int size) {
        List<?> found = narrowed(
                        em.createNativeQuery("select q.id " + FOUND + "order by q.id desc"), actor, filter, before)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(Number.class::cast).map(Number::longValue).toList();
    }

    /** Those of these ids that are of the account's codes, in their order. */
    List<Long> known(Actor actor, Collection<Long> ids) {
        Set<Long> known = new HashSet<>(
                em.createQuery("select q.id from qr_code q where q.accountId = :account and q.id in :ids", Long.class)
                        .setParameter("account", actor.accountId())
                        .setParameter("ids", ids)
                        .getResultList());
        return ids.stream().filter(known::contains).toList();
    }

    /** Those of the account among these ids, in their order, whole: for few at a time. */
    List<QrCodeRow> list(Actor actor, Collection<Long> ids) {
        Map<Long, QrCode> found = new HashMap<>();
        em.createQuery("select q from qr_code q where q.accountId = :account and q.id in :ids", QrCode.class)
                .setParameter("account", actor.accountId())
                .setParameter("ids", ids)
                .getResultList()
                .forEach(code -> found.put(code.id(), code));
        return rows(actor, ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    long count(Actor actor, QrCodeFilter filter) {
        return ((Number) narrowed(em.createNativeQuery("select count(*) " + FOUND), actor, filter, Long.MAX_VALUE)
                        .getSingleResult())
                .longValue();
    }

    /** How many the account has, of either kind. */
    long count(Actor actor) {
        return em.createQuery("select count(q) from qr_code q where q.accountId = :account", Long.class)
                .setParameter("account", actor.accountId())
                .getSingleResult();
    }

    private static Query narrowed(Query query, Actor actor, QrCodeFilter filter, long before) {
        String search = filter.search() == null ? "" : filter.search().strip().toLowerCase(Locale.ROOT);
        Boolean dynamic = filter.dynamic();
        return query.setParameter("account", actor.accountId())
                .setParameter("before", before)
                .setParameter("link", Objects.requireNonNullElse(filter.linkId(), 0L))
                .setParameter("kind", dynamic == null ? "" : dynamic ? "dynamic" : "link")
                .setParameter("search", search);
    }

    private List<QrCodeRow> rows(Actor actor, List<QrCode> codes) {
        Map<Long, LinkRow> leadTo =
                links.rows(actor, codes.stream().map(QrCode::linkId).distinct().toList());
        return codes.stream()
                .filter(code -> leadTo.containsKey(code.linkId()))
                .map(code -> code.row(Objects.requireNonNull(leadTo.get(code.linkId()))))
                .toList();
    }
}
