package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.rollup.store.KnownDays;
import io.smartlink.analytics.rollup.store.VisitTexts;
import jakarta.enterprise.context.ApplicationScoped;

/** What answers remember of the database on this node, to be fast: nothing of it can be out of date. */
@ApplicationScoped
public class AnswerMemory {
    /** Of the most that the process may use for objects: 64 MB of 512. */
    private static final int PART_FOR_DAYS = 8;

    private final VisitTexts texts = new VisitTexts();
    private final KnownDays days = new KnownDays(Runtime.getRuntime().maxMemory() / PART_FOR_DAYS);

    VisitTexts texts() {
        return texts;
    }

    KnownDays days() {
        return days;
    }
}
