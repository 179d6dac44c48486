package io.smartlink.bio;

import io.smartlink.address.ShortUrl;
import io.smartlink.bio.adapter.PageJson;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Statements;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;

/** Reads pages with their address in one statement. */
@ApplicationScoped
class BioPageRows {
    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    HostUrls hosts;

    List<BioPageRow> list(BioPageQuery query) {
        return new Statements(database)
                .query(query.rows(), this::row, query.parameters().toArray());
    }

    /** @throws NotFoundException if the account has no such page */
    BioPageRow require(long accountId, long id) {
        return list(new BioPageQuery(accountId).withId(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("bio page"));
    }

    long count(BioPageQuery query) {
        return new Statements(database)
                .first(query.count(), row -> row.getLong(1), query.parameters().toArray())
                .orElseThrow();
    }

    private BioPageRow row(ResultSet row) throws SQLException {
        String hostname = row.getString("hostname");
        String slug = row.getString("slug");
        String published = row.getString("published");
        Timestamp publishedAt = row.getTimestamp("published_at");
        boolean archived = row.getBoolean("archived");
        return new BioPageRow(
                row.getLong("id"),
                hostname,
                slug,
                ShortUrl.of(hosts.baseUrl(hostname), slug),
                row.getString("title"),
                PageJson.parse(row.getString("draft")),
                published == null ? null : PageJson.parse(published),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getBoolean("changed"),
                archived,
                List.of((Long[]) row.getArray("pixel_ids").getArray()),
                BioPageStatus.of(row.getBoolean("blocked"), archived, published != null),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getString("created_by"),
                row.getInt("version"),
                new Finding(
                        Safety.of(row.getString("safety")),
                        row.getString("safety_reason"),
                        row.getTimestamp("safety_due_at") != null),
                row.getBoolean("held_by_operator"));
    }
}
