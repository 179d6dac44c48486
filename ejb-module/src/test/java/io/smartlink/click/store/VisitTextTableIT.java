package io.smartlink.click.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.click.enrich.VisitText;
import io.smartlink.click.enrich.VisitText.Kind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts that strangers bring are kept once, and so many a day. */
class VisitTextTableIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

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
    void takes_in_so_many_texts_a_day_and_calls_the_rest_other() throws Exception {
        Set<VisitText> first = terms(0, 8);
        Set<VisitText> second = terms(5, 15);

        Map<VisitText, Integer> firstIds = database.textIds(first, DAY, 10);
        Map<VisitText, Integer> secondIds = database.textIds(second, DAY, 10);
        Map<VisitText, Integer> nextDay = database.textIds(second, DAY.plusDays(1), 10);

        assertThat(firstIds).containsOnlyKeys(first);
        assertThat(secondIds).hasSize(6).containsKey(VisitText.other(Kind.UTM_TERM));
        assertThat(secondIds).containsEntry(term(5), firstIds.get(term(5)));
        assertThat(nextDay).containsOnlyKeys(second);
        assertThat(database.rows("select texts from visit_text_day order by day"))
                .containsExactly("10", "5");
    }

    private static Set<VisitText> terms(int from, int until) {
        Set<VisitText> terms = new TreeSet<>();
        IntStream.range(from, until).forEach(n -> terms.add(term(n)));
        return terms;
    }

    private static VisitText term(int number) {
        return new VisitText(Kind.UTM_TERM, String.format("term %03d", number));
    }
}
