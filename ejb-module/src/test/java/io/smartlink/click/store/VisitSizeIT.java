package io.smartlink.click.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.click.enrich.ClickEnricher;
import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.RealisticVisits;
import io.smartlink.visit.Programs;
import io.smartlink.visit.adapter.CrawlerList;
import io.smartlink.visit.adapter.ReferrerList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How much of the disk a visit takes, with its share of the indexes; docs/operations.md says what of. */
class VisitSizeIT {
    private static final int VISITS = 50_000;
    private static final int BATCH = 1_000;
    private static final int MOST_BYTES = 150;

    @Test
    void a_visit_takes_at_most_150_bytes_with_its_indexes() throws Exception {
        ClickEnricher enricher = new ClickEnricher(new Programs(CrawlerList.read()), ReferrerList.read());
        RealisticVisits visits = new RealisticVisits(5, StoreDatabase.NOON.minusSeconds(12 * 3600));
        try (StoreDatabase database = new StoreDatabase()) {
            for (int i = 0; i < VISITS / BATCH; i++) {
                List<EnrichedVisit> batch =
                        visits.next(BATCH).stream().map(enricher::enrich).toList();
                database.store(new UUID(0, i), batch);
            }

            assertThat(database.rows("select count(*) from visit_20261122")).containsExactly("" + VISITS);
            String bytes = database.rows("select pg_total_relation_size('visit_20261122')")
                    .get(0);
            assertThat(Long.parseLong(bytes) / VISITS)
                    .as("bytes of a visit, indexes among them")
                    .isLessThanOrEqualTo(MOST_BYTES);
        }
    }
}
