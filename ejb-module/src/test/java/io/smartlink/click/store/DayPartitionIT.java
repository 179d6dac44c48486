package io.smartlink.click.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Days get their partition once, and nobody waits for it. */
class DayPartitionIT {
    private static StoreDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new StoreDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void makes_the_partition_of_a_day_once_also_when_several_want_it() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        LocalDate day = LocalDate.of(2031, 2, 28);
        List<Future<Object>> made = IntStream.range(0, 8)
                .mapToObj(i -> nodes.submit(() -> database.inTransaction(connection -> {
                    new DayPartition(day).require(connection);
                    return new Object();
                })))
                .toList();
        for (Future<Object> one : made) {
            one.get(30, TimeUnit.SECONDS);
        }
        nodes.shutdown();

        assertThat(database.rows("""
                select pg_get_expr(c.relpartbound, c.oid)
                from pg_class c
                join pg_inherits i on i.inhrelid = c.oid
                where i.inhparent = 'visit'::regclass and c.relname = 'visit_20310228'"""))
                .singleElement()
                .asString()
                .contains("2031-02-28 00:00:00", "2031-03-01 00:00:00");
        assertThat(database.rows("select count(*) from pg_indexes where tablename = 'visit_20310228'"))
                .containsExactly("4");
    }

    @Test
    void a_partition_is_made_while_others_write_and_read() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 22);
        database.inTransaction(connection -> {
            new DayPartition(today).require(connection);
            return true;
        });
        try (Connection writer = database.connection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(
                    "insert into visit (at, domain_id, outcome, verdict) values ('2026-11-22T12:00:00Z', 1, 1, 1)");
            statement.execute("select count(*) from visit");

            database.inTransaction(connection -> {
                try (Statement limit = connection.createStatement()) {
                    limit.execute("set local lock_timeout = '2s'");
                }
                new DayPartition(LocalDate.of(2032, 1, 1)).require(connection);
                return true;
            });

            writer.commit();
        }
    }
}
