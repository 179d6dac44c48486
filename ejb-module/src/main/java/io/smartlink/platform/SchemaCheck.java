package io.smartlink.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Stops the start on a database whose schema is not the one that this build was made for. Changelogs are applied by the
 * launcher's {@code migrate} step only; here their list is compared with what Liquibase has noted in the database.
 */
@Singleton
@Startup
public class SchemaCheck {
    private static final String MASTER = "db/changelog/master.xml";
    private static final Pattern INCLUDE = Pattern.compile("file=\"([^\"]+)\\.sql\"");

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @PostConstruct
    void compare() {
        Set<String> missing = expected();
        Set<String> unknown = applied();
        Set<String> known = Set.copyOf(missing);
        missing.removeAll(unknown);
        unknown.removeAll(known);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalStateException("The database has another schema than this version of Smartlink: missing "
                    + missing + ", unknown " + unknown + ". Run the launcher's migrate step, or a newer Smartlink.");
        }
    }

    private static Set<String> expected() {
        try (InputStream master = SchemaCheck.class.getClassLoader().getResourceAsStream(MASTER)) {
            if (master == null) {
                throw new IllegalStateException(MASTER + " is not on the class path");
            }
            Matcher include = INCLUDE.matcher(new String(master.readAllBytes(), StandardCharsets.UTF_8));
            Set<String> names = new TreeSet<>();
            while (include.find()) {
                names.add(include.group(1));
            }
            return names;
        } catch (IOException broken) {
            throw new IllegalStateException(MASTER + " cannot be read", broken);
        }
    }

    private Set<String> applied() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct id from databasechangelog")) {
            Set<String> ids = new TreeSet<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }
}
