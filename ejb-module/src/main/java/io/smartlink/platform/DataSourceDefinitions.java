package io.smartlink.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Defines the one data source of the application, {@value #NAME}, by the settings {@code smartlink.db.url}, {@code
 * smartlink.db.user}, {@code smartlink.db.password}.
 *
 * <p>Local transactions, no XA: what must happen exactly once across broker and database rests on unique batch ids
 * (docs/adr/0003-exactly-once-by-batch-id.md). Connections are checked before use, so that the pool recovers by itself
 * when PostgreSQL comes back. A burst of writers to one address waits in line for a connection, up to 15 s, rather than
 * fail; visitors have a deadline of their own.
 */
@DataSourceDefinition(
        name = DataSourceDefinitions.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=smartlink.db.url}",
        user = "${MPCONFIG=smartlink.db.user}",
        password = "${MPCONFIG=smartlink.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "connectTimeout=3",
            "socketTimeout=30",
            "tcpKeepAlive=true",
            "ApplicationName=smartlink",
            "fish.payara.max-wait-time-in-millis=15000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
public class DataSourceDefinitions {
    public static final String NAME = "java:app/jdbc/smartlink";
}
