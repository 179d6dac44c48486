package io.smartlink.link.template;

import io.smartlink.link.target.AmazonTemplate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of templates. */
final class AmazonTemplateTable {
    private static final String ALL = "select name, pattern from amazon_template order by name";

    /** {@code xmax} is 0 of a row that no transaction has replaced. */
    private static final String PUT = """
            insert into amazon_template (name, pattern)
            values (?, ?)
            on conflict (name) do update
            set pattern = excluded.pattern
            returning xmax = 0
            """;

    private static final String DELETE = "delete from amazon_template where name = ?";

    /** Asks the whole row, because not every schema that this runs on has the column {@code target}. */
    private static final String LINKS = """
            from link l
            where l.kind = 'amazon' and to_jsonb(l) -> 'target' ->> 'template' = ?
            """;

    private static final String IS_USED = "select exists (select 1 " + LINKS + ")";

    private static final String ANNOUNCE = """
            select pg_notify('smartlink_address', a.domain_id || '/' || a.slug_key)
            from address a
            where a.item_id in (select l.id\s""" + LINKS + ")";

    private final DataSource database;

    AmazonTemplateTable(DataSource database) {
        this.database = database;
    }

    List<AmazonTemplate> all() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            List<AmazonTemplate> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new AmazonTemplate(rows.getString(1), rows.getString(2)));
            }
            return found;
        }
    }

    Optional<AmazonTemplate> find(String name) throws SQLException {
        return all().stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /** @return whether there was none of this name */
    boolean put(AmazonTemplate template) throws SQLException {
        return ask(PUT, template.name(), template.pattern());
    }

    /** @return whether there was one */
    boolean delete(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setString(1, name);
            return statement.executeUpdate() == 1;
        }
    }

    /** Whether links name the template. */
    boolean isUsed(String name) throws SQLException {
        return ask(IS_USED, name);
    }

    /** Tells every node, at commit, that the links which name the template have changed. */
    void announceLinks(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ANNOUNCE)) {
            statement.setString(1, name);
            statement.execute();
        }
    }

    private boolean ask(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
