package io.smartlink.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tags that an account's links have. A tag lives as long as a link has it. */
@Stateless
public class TagService {
    private static final String TAGS = """
            select tag, count(*) as links
            from link l
            cross join unnest(l.tags) as tag
            where l.account_id = ? and position(? in lower(tag)) > 0
            group by tag
            order by lower(tag), tag
            """;

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /**
     * All tags by name, archived links' ones included.
     *
     * @param search text found in the tag, whatever its case; null for all
     */
    public List<TagRow> tags(Actor actor, @Nullable String search) {
        Permissions.require(actor, Permission.READ_LINKS);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAGS)) {
            statement.setLong(1, actor.accountId());
            statement.setString(2, search == null ? "" : search.strip().toLowerCase(Locale.ROOT));
            try (ResultSet row = statement.executeQuery()) {
                List<TagRow> tags = new ArrayList<>();
                while (row.next()) {
                    tags.add(new TagRow(row.getString("tag"), row.getLong("links")));
                }
                return tags;
            }
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }
}
