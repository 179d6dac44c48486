package io.smartlink.account.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.actor.Role;
import io.smartlink.account.audit.adapter.AuditFormat;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PostgresForTests;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit log on PostgreSQL as it is read: found by words, people, things and time, and never another account's. */
class AuditRowsIT {
    private static final Instant MONDAY = Instant.parse("2027-03-01T00:00:00Z");
    private static final long ACCOUNT = 21;
    private static final Actor ANN = Actor.member(ACCOUNT, 77, "ann@brand.example", Role.ADMIN, false)
            .from(Origin.console("203.0.113.9", "request-1"));
    private static final Actor OPERATOR =
            Actor.member(99, 88, "op@host.example", Role.OWNER, true).from(Origin.console("198.51.100.7", null));

    private static PostgresForTests postgres;
    private static AuditRows rows;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
        rows = new AuditRows(postgres.database());
        AuditTable table = new AuditTable(postgres.database());
        table.insert(ANN, List.of(entry(AuditAction.LINK_CREATED, 1, "go.brand.example/spring-offer", "x")), MONDAY);
        table.insert(
                ANN,
                List.of(entry(AuditAction.LINK_UPDATED, 1, "go.brand.example/spring-offer", "=Größe")),
                MONDAY.plusSeconds(60));
        table.insert(
                Actor.system(ACCOUNT),
                List.of(entry(AuditAction.DOMAIN_VERIFIED, 2, "go.brand.example", "y")),
                MONDAY.plusSeconds(120));
        table.insert(
                OPERATOR,
                List.of(entry(AuditAction.PLAN_CHANGED, 3, "Brand", "pro").inAccount(ACCOUNT)),
                MONDAY.plusSeconds(180));
        table.insert(OPERATOR, List.of(entry(AuditAction.LINK_CREATED, 4, "theirs", "spring")), MONDAY);
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, 4",
                "spring, -, -, -, 2",
                "SPRI off, -, -, -, 2",
                "größe, -, -, -, 1",
                "203.0.113.9, -, -, -, 2",
                "request-1, -, -, -, 2",
                "ann@brand, -, -, -, 2",
                "pring, -, -, -, 0",
                "op@host, -, -, -, 0",
                "198.51, -, -, -, 0",
                "-, link, -, -, 2",
                "-, link.created, -, -, 1",
                "-, -, Ann@Brand.example, -, 2",
                "-, -, system, -, 1",
                "-, -, operator, -, 1",
                "-, -, op@host.example, -, 0",
                "-, -, -, go.brand.example, 1",
                "'''; drop table audit_event', -, -, -, 0",
                "' & | ! :* ', -, -, -, 0"
            })
    void events_are_found(
            @Nullable String search,
            @Nullable String action,
            @Nullable String actor,
            @Nullable String subject,
            int expected)
            throws SQLException {
        AuditFilter filter = new AuditFilter(search, action, actor, subject, null, null);

        assertThat(rows.count(new AuditQuery(ACCOUNT).matching(filter, false))).isEqualTo(expected);
    }

    @Test
    void ids_find_what_was_done_to_a_thing_and_by_a_member() throws SQLException {
        assertThat(rows.count(query(new AuditFilter(null, null, null, OpaqueId.text(1), null, null))))
                .isEqualTo(2);
        assertThat(rows.count(query(new AuditFilter(null, null, OpaqueId.text(77), null, null, null))))
                .isEqualTo(2);
    }

    @Test
    void the_first_instant_counts_and_the_last_does_not() throws SQLException {
        assertThat(rows.count(query(new AuditFilter(null, null, null, null, MONDAY, MONDAY.plusSeconds(60)))))
                .isEqualTo(1);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() throws SQLException {
        List<AuditEvent> all = rows.newestFirst(new AuditQuery(ACCOUNT), 100, 0);
        List<AuditEvent> paged = new ArrayList<>();
        List<AuditEvent> page = rows.newestFirst(new AuditQuery(ACCOUNT), 1, 0);
        while (!page.isEmpty()) {
            paged.addAll(page);
            AuditEvent last = page.get(0);
            page = rows.newestFirst(new AuditQuery(ACCOUNT).olderThan(last.at(), last.id()), 1, 0);
        }

        assertThat(paged).isEqualTo(all).hasSize(4);
        assertThat(all)
                .extracting(AuditEvent::action)
                .startsWith("plan.changed")
                .endsWith("link.created");
    }

    @Test
    void who_the_operator_was_is_not_for_the_account() throws SQLException {
        AuditEvent seen = rows.newestFirst(new AuditQuery(ACCOUNT), 1, 0).get(0).forAccount();

        assertThat(seen.actorKind()).isEqualTo("operator");
        assertThat(seen.toString()).doesNotContain("op@host", "198.51", OpaqueId.text(88));
    }

    @Test
    void files_tell_the_same_and_no_cell_is_a_formula() throws SQLException, IOException {
        StringWriter csv = new StringWriter();
        StringWriter lines = new StringWriter();
        AuditSink table = AuditFormat.CSV.into(csv);
        AuditSink objects = AuditFormat.NDJSON.into(lines);
        for (AuditEvent event : rows.oldestFirst(new AuditQuery(ACCOUNT), 100)) {
            table.accept(event);
            objects.accept(event);
        }

        assertThat(csv.toString().lines()).hasSize(5).first().asString().startsWith("at,id,action,subjectKind");
        assertThat(lines.toString().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("\"after\":{\"title\":\"=Größe\"}"));
        assertThat(csv.toString()).contains("\"{\"\"title\"\":\"\"=Größe\"\"}\"");
    }

    private static AuditQuery query(AuditFilter filter) {
        return new AuditQuery(ACCOUNT).matching(filter, false);
    }

    private static AuditEntry entry(AuditAction action, long id, String name, String title) {
        return AuditEntry.of(
                action,
                AuditSubject.of(AuditSubject.Kind.LINK, id, name),
                AuditChanges.created(new AuditFields().with("title", title)));
    }
}
