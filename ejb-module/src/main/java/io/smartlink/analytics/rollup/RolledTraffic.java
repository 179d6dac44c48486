package io.smartlink.analytics.rollup;

import io.smartlink.analytics.question.Traffic;
import io.smartlink.visit.Verdict;

/** Whose visits a rollup counts: those of one verdict, or all. */
public enum RolledTraffic {
    ALL(0),
    PERSON(Verdict.PERSON.code()),
    BOT(Verdict.BOT.code()),
    PREVIEW(Verdict.PREVIEW.code()),
    PREFETCH(Verdict.PREFETCH.code()),
    EXCLUDED(Verdict.EXCLUDED.code());

    private static final RolledTraffic[] BY_CODE = values();

    private final int code;

    RolledTraffic(int code) {
        this.code = code;
    }

    /** The number that stands in the database, counted from 0 in the order of the names; never changes. */
    public int code() {
        return code;
    }

    public static RolledTraffic of(Verdict verdict) {
        return ofCode(verdict.code());
    }

    public static RolledTraffic of(Traffic traffic) {
        return traffic == Traffic.ALL ? ALL : of(traffic.verdicts().get(0));
    }

    /** @throws IllegalArgumentException if no traffic has the code */
    public static RolledTraffic ofCode(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("No traffic has the code " + code);
        }
        return BY_CODE[code];
    }
}
