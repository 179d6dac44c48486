package io.smartlink.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The database's tables: brought to this release's state by the changelogs, under Liquibase's lock. */
final class Schema {

    private static final String CHANGELOG = "db/changelog/master.xml";

    private final DatabaseAccess access;

    Schema(DatabaseAccess access) {
        this.access = access;
    }

    /** @throws StartException when a change fails, or the database cannot be reached */
    void migrate() {
        try (Connection connection = access.connect()) {
            Scope.child(
                    Map.of(
                            Scope.Attr.ui.name(), new LoggerUIService(),
                            Scope.Attr.resourceAccessor.name(), new ClassLoaderResourceAccessor()),
                    () -> update(connection));
        } catch (Exception e) { // Liquibase's scopes declare no narrower one
            throw StartException.broken("The database cannot be brought to this release's state", e);
        }
    }

    private static void update(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        new CommandScope(UpdateCommandStep.COMMAND_NAME)
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY_OUTPUT, UpdateSummaryOutputEnum.LOG)
                .execute();
    }

    /** No member yet: the first operator is still to be made. */
    boolean hasNoMember() {
        return holds("select not exists (select 1 from member)");
    }

    /** Private keys are there, which only their master key opens. */
    boolean hasSealedKeys() {
        return holds("""
                select exists (select 1 from acme_account)
                    or exists (select 1 from certificate where sealed_key is not null)
                """);
    }

    private boolean holds(String question) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        } catch (SQLException e) {
            throw StartException.broken("The database does not answer", e);
        }
    }
}
