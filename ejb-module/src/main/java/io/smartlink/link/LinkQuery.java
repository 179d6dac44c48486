package io.smartlink.link;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SQL over links with its parameters, grown condition by condition. Always bound to one account, and either to links that
 * people see as such or to those that something else owns.
 */
final class LinkQuery {
    private static final String TABLES = """
            from link l
            join address a on a.item_id = l.id
            join domain d on d.id = a.domain_id
            left join link_clicks c on c.link_id = l.id
            left join link_cap k on k.link_id = l.id
            """;
    private static final String COLUMNS = """
            select l.id, d.hostname, a.slug, l.title, l.tags, l.campaign_id, l.archived, l.blocked,
                   l.safety, l.safety_reason, l.safety_due_at,
                   l.password_hash is not null as locked, coalesce(k.used >= l.max_clicks, false) as exhausted,
                   l.created_at, l.updated_at, l.created_by, l.version,
                   coalesce(c.clicks, 0) as clicks, c.last_click_at,
            """ + StoredLink.COLUMNS + "\n";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private boolean narrowed;
    private String tail = "";

    LinkQuery(long accountId) {
        this(accountId, false);
    }

    private LinkQuery(long accountId, boolean owned) {
        where.append("where l.account_id = ? and ").append(owned ? "l.hidden\n" : "not l.hidden\n");
        parameters.add(accountId);
    }

    /** Over the links that QR codes own. */
    static LinkQuery ofOwned(long accountId) {
        return new LinkQuery(accountId, true);
    }

    LinkQuery withId(long id) {
        return and("l.id = ?", id);
    }

    LinkQuery withIds(Collection<Long> ids) {
        return and("l.id = any (?)", (Object)
                ids.stream().mapToLong(Long::longValue).toArray());
    }

    LinkQuery at(String hostname, String slugKey) {
        return and("d.hostname = ? and a.slug_key = ?", hostname, slugKey);
    }

    LinkQuery matching(LinkFilter filter, Instant now) {
        if (filter.search() != null && !filter.search().isBlank()) {
            String pattern = "%" + escaped(filter.search().strip().toLowerCase(Locale.ROOT)) + "%";
            and(
                    "(a.slug_key like ? or lower(l.title) like ? or lower(l.destination) like ?)",
                    pattern,
                    pattern,
                    pattern);
        }
        andIfSet("d.hostname = ?", filter.domain());
        andIfSet("l.tags @> array[?]::text[]", filter.tag());
        andIfSet("l.campaign_id = ?", filter.campaignId());
        andIfSet("l.id in (select link_id from link_pixel where pixel_id = ?)", filter.pixelId());
        andIfSet("l.kind = ?", filter.kind() == null ? null : filter.kind().word());
        andIfSet("l.created_at >= ?", timestamp(filter.createdFrom()));
        andIfSet("l.created_at < ?", timestamp(filter.createdUntil()));
        if (filter.status() != null) {
            and("""
                    case when l.blocked then 'blocked' when l.archived then 'archived'
                         when l.expires_at <= ? then 'expired'
                         when k.used >= l.max_clicks then 'exhausted'
                         when l.starts_at > ? then 'scheduled' else 'active' end = ?
                    """, Timestamp.from(now), Timestamp.from(now), filter.status().word());
        }
        return this;
    }

    /** A page by key: what comes after the cursor, one row more than the limit to see whether there is a next page. */
    LinkQuery page(LinkSort sort, @Nullable LinkCursor after, int limit) {
        if (after != null) {
            switch (sort) {
                case NEWEST -> and("l.id < ?", after.id());
                case OLDEST -> and("l.id > ?", after.id());
                case MOST_CLICKS ->
                    and("(coalesce(c.clicks, 0), l.id) < (?, ?)", Long.parseLong(after.value()), after.id());
                case SLUG -> and("(a.slug, l.id) > (?, ?)", after.value(), after.id());
            }
        }
        tail = order(sort) + "limit ?";
        parameters.add(limit + 1);
        return this;
    }

    /** A slice by position, for tables that people page through. */
    LinkQuery slice(LinkSort sort, int first, int size) {
        tail = order(sort) + "limit ? offset ?";
        parameters.add(size);
        parameters.add(first);
        return this;
    }

    String rows() {
        return COLUMNS + TABLES + where + tail;
    }

    /** All links of an account are counted before each new one, in the one table that has them. */
    String count() {
        return "select count(*)\n" + (narrowed ? TABLES : "from link l\n") + where;
    }

    List<Object> parameters() {
        return parameters;
    }

    private static String order(LinkSort sort) {
        return switch (sort) {
            case NEWEST -> "order by l.id desc\n";
            case OLDEST -> "order by l.id\n";
            case MOST_CLICKS -> "order by coalesce(c.clicks, 0) desc, l.id desc\n";
            case SLUG -> "order by a.slug, l.id\n";
        };
    }

    private LinkQuery andIfSet(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    private LinkQuery and(String condition, Object... values) {
        narrowed = true;
        where.append("and ").append(condition).append('\n');
        parameters.addAll(List.of(values));
        return this;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
