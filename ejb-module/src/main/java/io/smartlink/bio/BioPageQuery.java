package io.smartlink.bio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** SQL over pages with its parameters, grown condition by condition. Always bound to one account. */
final class BioPageQuery {
    private static final String COLUMNS = """
            select b.id, d.hostname, a.slug, b.title, b.draft, b.published, b.published_at,
                   b.published is not null and b.published <> b.draft as changed, b.archived, b.blocked,
                   b.blocked and b.blocked_by is not distinct from 'operator' as held_by_operator,
                   b.safety, b.safety_reason, b.safety_due_at, b.created_at, b.updated_at, b.created_by, b.version,
                   array(select pixel_id from bio_page_pixel where page_id = b.id order by position) as pixel_ids
            """;
    private static final String TABLES = """
            from bio_page b
            join address a on a.item_id = b.id
            join domain d on d.id = a.domain_id
            """;
    private static final String STATUS = """
            case when b.blocked then 'blocked' when b.archived then 'archived'
                 when b.published is not null then 'published' else 'draft' end""";

    private final StringBuilder where = new StringBuilder("where b.account_id = ?\n");
    private final List<Object> parameters = new ArrayList<>();
    private String tail = "";

    BioPageQuery(long accountId) {
        parameters.add(accountId);
    }

    BioPageQuery withId(long id) {
        return andIfSet("b.id = ?", id);
    }

    BioPageQuery matching(BioPageFilter filter) {
        if (filter.search() != null && !filter.search().isBlank()) {
            String pattern = "%" + escaped(filter.search().strip().toLowerCase(Locale.ROOT)) + "%";
            where.append(
                    "and (a.slug_key like ? or lower(b.title) like ? or lower(b.draft -> 'profile' ->> 'name') like ?)\n");
            parameters.addAll(List.of(pattern, pattern, pattern));
        }
        andIfSet("d.hostname = ?", filter.domain());
        return andIfSet(
                STATUS + " = ?",
                filter.status() == null ? null : filter.status().word());
    }

    /** The newest first: what is older than this id, one row more than the limit to see whether there is a next page. */
    BioPageQuery before(long id, int limit) {
        andIfSet("b.id < ?", id);
        tail = "order by b.id desc\nlimit ?";
        parameters.add(limit + 1);
        return this;
    }

    /** A slice by position, for tables that people page through. */
    BioPageQuery slice(int first, int size) {
        tail = "order by b.id desc\nlimit ? offset ?";
        parameters.add(size);
        parameters.add(first);
        return this;
    }

    String rows() {
        return COLUMNS + TABLES + where + tail;
    }

    String count() {
        return "select count(*)\n" + TABLES + where;
    }

    List<Object> parameters() {
        return parameters;
    }

    private BioPageQuery andIfSet(String condition, @Nullable Object value) {
        if (value != null) {
            where.append("and ").append(condition).append('\n');
            parameters.add(value);
        }
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
