package io.smartlink.click.enrich;

import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.visit.Judgement;
import io.smartlink.visit.PlainText;
import io.smartlink.visit.Program;
import io.smartlink.visit.Programs;
import io.smartlink.visit.QueryValues;
import io.smartlink.visit.ReferrerHost;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of a visit's headers what reports are made of: verdict and reason, referrer, browser, UTM values, scan.
 * Pure, and takes whatever a visitor sends.
 */
public final class ClickEnricher {
    /** Marks the addresses that stand in QR codes. */
    private static final String SCAN_MARKER = "sl_qr";

    private final Programs programs;

    public ClickEnricher(Programs programs) {
        this.programs = programs;
    }

    public EnrichedVisit enrich(QueuedVisit visit) {
        Program program = programs.of(visit.userAgent());
        Judgement judgement = Judgement.of(visit.userAgent(), program.crawler(), visit.purpose());
        QueryValues query = new QueryValues(visit.rawQuery());
        Map<Kind, VisitText> texts = new EnumMap<>(Kind.class);
        put(texts, Kind.REFERRER_HOST, ReferrerHost.of(visit.referrer()));
        put(texts, Kind.BROWSER, plain(program.family()));
        put(texts, Kind.REASON, plain(judgement.reason()));
        put(texts, Kind.UTM_SOURCE, query.plainText("utm_source"));
        put(texts, Kind.UTM_MEDIUM, query.plainText("utm_medium"));
        put(texts, Kind.UTM_CAMPAIGN, query.plainText("utm_campaign"));
        put(texts, Kind.UTM_TERM, query.plainText("utm_term"));
        put(texts, Kind.UTM_CONTENT, query.plainText("utm_content"));
        return new EnrichedVisit(
                Instant.ofEpochMilli(visit.atMillis()),
                visit.domainId(),
                visit.accountId(),
                visit.linkId(),
                visit.outcome(),
                visit.origin().visitor(),
                judgement.verdict(),
                query.contains(SCAN_MARKER),
                texts);
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : PlainText.of(text, VisitText.MAX_LENGTH);
    }

    private static void put(Map<Kind, VisitText> texts, Kind kind, @Nullable String text) {
        if (text != null) {
            texts.put(kind, new VisitText(kind, text));
        }
    }
}
