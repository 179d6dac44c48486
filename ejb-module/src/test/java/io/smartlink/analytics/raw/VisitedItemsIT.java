package io.smartlink.analytics.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.address.ItemKind;
import io.smartlink.analytics.figure.VisitedItem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever can be visited has one sort of ids, and is named by what stands at its address. */
class VisitedItemsIT {
    private static VisitsForTests visits;

    @BeforeAll
    static void fill() throws SQLException {
        visits = new VisitsForTests();
        visits.execute("""
                insert into address (item_id, item_kind, domain_id, slug, slug_key)
                values (20, 'qr', 2, 'Table-7', 'table-7'), (21, 'bio', 1, 'ann', 'ann'), (22, 'bio', 1, 'bob', 'bob');
                insert into link (id, account_id, kind, destination, title, hidden, created_by, created_at, updated_at)
                values (20, 7, 'redirect', 'https://example.com/', 'Table 7', true, 'x', now(), now());
                insert into bio_page (id, account_id, title, draft, created_by, created_at, updated_at)
                values (21, 7, 'Ann', '{}', 'x', now(), now()), (22, 8, 'Bob', '{}', 'x', now(), now())
                """);
    }

    @AfterAll
    static void close() throws IOException {
        visits.close();
    }

    @Test
    void links_codes_and_pages_are_named_by_kind_address_and_title() {
        assertThat(named(10, 20, 21))
                .containsOnly(
                        Map.entry(10L, new VisitedItem(ItemKind.LINK, "go.example", "a", null)),
                        Map.entry(20L, new VisitedItem(ItemKind.QR, "brand.example", "Table-7", "Table 7")),
                        Map.entry(21L, new VisitedItem(ItemKind.BIO, "go.example", "ann", "Ann")));
    }

    @Test
    void what_is_of_others_or_no_more_has_no_name() {
        assertThat(named(12, 22, 999)).isEmpty();
        assertThat(named()).isEmpty();
    }

    private static Map<Long, VisitedItem> named(long... ids) {
        List<Long> asked = Arrays.stream(ids).boxed().toList();
        return visits.ask(connection -> VisitedItems.of(connection, VisitsForTests.OURS, asked));
    }
}
