package io.smartlink.operation;

import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** Writes down that this node is there, and how it does. */
@ApplicationScoped
public class NodeBeats {
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int DEFAULT_PORT = 8080;

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    NodeHealth health;

    @Inject
    Config config;

    @Inject
    Clock clock;

    private Instant startedAt = Instant.EPOCH;
    private String name = "";

    @PostConstruct
    void begin() {
        startedAt = clock.instant();
        int port = config.getOptionalValue("smartlink.http.port", Integer.class).orElse(DEFAULT_PORT);
        name = machine() + ":" + port;
    }

    public void beat() {
        Instant now = clock.instant();
        NodeTable table = new NodeTable(database);
        try {
            table.beat(name, startedAt, now, health.now());
            table.forgetBefore(now.minus(REMEMBERED));
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node"; // a machine that does not know its own name is a node all the same
        }
    }
}
