package io.smartlink.click.enrich;

import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.merge.DestinationMerge;
import io.smartlink.visit.Judgement;
import io.smartlink.visit.PlainText;
import io.smartlink.visit.Program;
import io.smartlink.visit.Programs;
import io.smartlink.visit.QueryValues;
import io.smartlink.visit.ReferrerHost;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of a visit's headers what reports are made of: verdict and reason, referrer, browser, UTM values, scan.
 * Pure, and takes whatever a visitor sends.
 */
public final class ClickEnricher {

    private static final List<Kind> UTM_KINDS =
            List.of(Kind.UTM_SOURCE, Kind.UTM_MEDIUM, Kind.UTM_CAMPAIGN, Kind.UTM_TERM, Kind.UTM_CONTENT);

    private final Programs programs;

    public ClickEnricher(Programs programs) {
        this.programs = programs;
    }

    public EnrichedVisit enrich(QueuedVisit visit) {
        Program program = programs.of(visit.userAgent());
        Judgement judgement = Judgement.of(visit.userAgent(), program.crawler(), visit.purpose())
                .unless(visit.excluded());
        QueryValues query = new QueryValues(visit.rawQuery());
        Map<Kind, VisitText> texts = new EnumMap<>(Kind.class);
        put(texts, Kind.REFERRER_HOST, ReferrerHost.of(visit.referrer()));
        put(texts, Kind.BROWSER, plain(program.family()));
        put(texts, Kind.REASON, plain(judgement.reason()));
        @Nullable String[] linkUtm = visit.linkUtm().values();
        for (int i = 0; i < UTM_KINDS.size(); i++) {
            String visitors = query.plainText(Utm.PARAMETERS.get(i));
            put(texts, UTM_KINDS.get(i), visitors == null ? plain(linkUtm[i]) : visitors);
        }
        put(texts, Kind.RULE, plain(visit.selection().rule()));
        put(texts, Kind.VARIANT, plain(visit.selection().variant()));
        put(texts, Kind.KEYWORD, plain(visit.selection().keyword()));
        put(texts, Kind.NOTE, plain(visit.selection().note()));
        return new EnrichedVisit(
                Instant.ofEpochMilli(visit.atMillis()),
                visit.domainId(),
                visit.accountId(),
                visit.linkId(),
                visit.outcome(),
                visit.origin().visitor(),
                judgement.verdict(),
                query.contains(DestinationMerge.SCAN_MARKER),
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
