package io.smartlink.safety.inspection;

import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import io.smartlink.safety.rule.BlockRule;
import io.smartlink.safety.rule.CanonicalUrl;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The operator's blocklist as it is at this moment: nothing of it is remembered, so every node goes by the same one. */
@ApplicationScoped
class BlockedPlaces {
    private static final String THAT_MAY_MATCH = """
            select kind, value
            from blocklist_entry
            where kind = 'pattern' or value = any (?)""";

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    /** All rules that some of the addresses may fall under; whether they do is for the rules to say. */
    List<BlockRule> rulesFor(Collection<CanonicalUrl> urls) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(THAT_MAY_MATCH)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            urls.stream()
                                    .flatMap(url -> url.domains().stream())
                                    .distinct()
                                    .toArray()));
            List<BlockRule> rules = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rules.add(new BlockRule(
                            BlockRule.Kind.tryParse(rows.getString(1)).orElseThrow(), rows.getString(2)));
                }
            }
            return rules;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }
}
