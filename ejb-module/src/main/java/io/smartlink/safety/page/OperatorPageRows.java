package io.smartlink.safety.page;

import io.smartlink.address.ShortUrl;
import io.smartlink.bio.BioPageStatus;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.link.check.Safety;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.Statements;
import io.smartlink.safety.block.BlockedBy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads pages of all accounts, the newest first. Whoever calls has looked at permissions. */
@ApplicationScoped
class OperatorPageRows {
    private static final String COLUMNS = """
            select b.id, b.account_id, c.name as account_name, d.hostname, a.slug, b.title, b.blocked, b.blocked_by,
                   b.archived, b.published is not null as published, b.safety, b.safety_reason, b.created_at, b.updated_at
            """;
    private static final String TABLES = """
            from bio_page b
            join account c on c.id = b.account_id
            join address a on a.item_id = b.id
            join domain d on d.id = a.domain_id
            """;
    private static final String MATCHING = """
            where (? = 0 or b.account_id = ?)
              and (position(? in lower(c.name)) > 0 or position(? in lower(d.hostname || '/' || a.slug)) > 0
                   or position(? in lower(b.title)) > 0)
              and ? in ('', case when b.blocked then 'blocked' when b.archived then 'archived'
                                 when b.published is not null then 'published' else 'draft' end)
            """;
    private static final String LIST = COLUMNS + TABLES + MATCHING + """
              and b.id < ?
            order by b.id desc
            limit ? offset ?""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    HostUrls hosts;

    List<OperatorPageRow> list(OperatorPageFilter filter, long beforeId, int first, int size) {
        return new Statements(database)
                .query(
                        LIST,
                        this::row,
                        account(filter),
                        account(filter),
                        filter.text(),
                        filter.text(),
                        filter.text(),
                        status(filter),
                        beforeId,
                        size,
                        first);
    }

    long count(OperatorPageFilter filter) {
        return new Statements(database)
                .first(
                        "select count(*)\n" + TABLES + MATCHING,
                        row -> row.getLong(1),
                        account(filter),
                        account(filter),
                        filter.text(),
                        filter.text(),
                        filter.text(),
                        status(filter))
                .orElseThrow();
    }

    Optional<OperatorPageRow> find(long id) {
        return new Statements(database).first(COLUMNS + TABLES + "where b.id = ?", this::row, id);
    }

    /** No account has 0. */
    private static long account(OperatorPageFilter filter) {
        return filter.accountId() == null ? 0 : filter.accountId();
    }

    private static String status(OperatorPageFilter filter) {
        return filter.status() == null ? "" : filter.status().word();
    }

    private OperatorPageRow row(ResultSet row) throws SQLException {
        String hostname = row.getString("hostname");
        String slug = row.getString("slug");
        String blockedBy = row.getString("blocked_by");
        return new OperatorPageRow(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("account_name"),
                hostname + "/" + slug,
                ShortUrl.of(hosts.baseUrl(hostname), slug),
                row.getString("title"),
                BioPageStatus.of(row.getBoolean("blocked"), row.getBoolean("archived"), row.getBoolean("published")),
                blockedBy == null ? null : BlockedBy.of(blockedBy),
                Safety.of(row.getString("safety")),
                row.getString("safety_reason"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
