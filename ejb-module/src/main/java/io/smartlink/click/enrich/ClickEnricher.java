package io.smartlink.click.enrich;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.merge.DestinationMerge;
import io.smartlink.visit.AcceptLanguage;
import io.smartlink.visit.Channels;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of a visit's headers what reports are made of: verdict and reason, referrer and
 * channel, program, language, UTM values, scan. Pure, and takes whatever a visitor sends.
 */
public final class ClickEnricher {
    private static final List<Kind> UTM_KINDS =
            List.of(Kind.UTM_SOURCE, Kind.UTM_MEDIUM, Kind.UTM_CAMPAIGN, Kind.UTM_TERM, Kind.UTM_CONTENT);

    private final Programs programs;
    private final Channels channels;

    /** By identity: {@link Programs} gives out the same program for the same user agent as long as it remembers it. */
    private final LoadingCache<Program, Optional<String>> programTexts =
            Caffeine.newBuilder().weakKeys().build(program -> Optional.ofNullable(ProgramText.of(program)));

    public ClickEnricher(Programs programs, Channels channels) {
        this.programs = programs;
        this.channels = channels;
    }

    public EnrichedVisit enrich(QueuedVisit visit) {
        Program program = programs.of(visit.userAgent());
        Judgement judgement = Judgement.of(visit.userAgent(), program.crawler(), visit.purpose())
                .unless(visit.excluded());
        QueryValues query = new QueryValues(visit.rawQuery());
        Map<Kind, VisitText> texts = new EnumMap<>(Kind.class);
        String referrer = ReferrerHost.of(visit.referrer());
        put(texts, Kind.REFERRER_HOST, referrer);
        put(texts, Kind.PROGRAM, programTexts.get(program).orElse(null));
        put(texts, Kind.REASON, plain(judgement.reason()));
        @Nullable String[] linkUtm = visit.linkUtm().values();
        for (int i = 0; i < UTM_KINDS.size(); i++) {
            String visitors = query.plainText(Utm.PARAMETERS.get(i));
            put(texts, UTM_KINDS.get(i), visitors == null ? plain(linkUtm[i]) : visitors);
        }
        put(texts, Kind.LANGUAGE, AcceptLanguage.primary(visit.acceptLanguage()));
        put(texts, Kind.COUNTRY, plain(visit.origin().location().country()));
        put(texts, Kind.REGION, plain(visit.origin().location().region()));
        put(texts, Kind.CITY, plain(visit.origin().location().city()));
        put(texts, Kind.PATH, plain(visit.path()));
        put(texts, Kind.RULE, plain(visit.selection().rule()));
        put(texts, Kind.VARIANT, plain(visit.selection().variant()));
        put(texts, Kind.KEYWORD, plain(visit.selection().keyword()));
        put(texts, Kind.NOTE, plain(visit.selection().note()));
        put(texts, Kind.WIDGET, plain(visit.selection().widget()));
        boolean scan = visit.ofQrCode() || query.contains(DestinationMerge.SCAN_MARKER);
        VisitText medium = texts.get(Kind.UTM_MEDIUM);
        return new EnrichedVisit(
                Instant.ofEpochMilli(visit.atMillis()),
                visit.domainId(),
                visit.accountId(),
                visit.linkId(),
                visit.outcome(),
                visit.origin().visitor(),
                judgement.verdict(),
                channels.of(
                        scan,
                        query,
                        medium == null ? null : medium.text(),
                        referrer,
                        visit.fromOwnHost(),
                        visit.userAgent()),
                scan,
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
