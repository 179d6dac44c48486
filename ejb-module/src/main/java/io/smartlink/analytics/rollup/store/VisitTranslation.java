package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.tally.DayVisit;
import io.smartlink.analytics.rollup.tally.VisitValues;
import io.smartlink.visit.Channel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts texts for the numbers in rows of {@code visit}. */
final class VisitTranslation {
    private final VisitTexts dictionary;
    private final Connection connection;
    private final List<RolledDimension> plain;
    private final Set<RolledDimension> wanted;
    private final BitSet seen = new BitSet();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Map<RolledDimension, String>> programs = new HashMap<>();
    private final Map<Long, String> domains = new HashMap<>();

    /** @param wanted what visits are told apart by; other values are left out */
    VisitTranslation(VisitTexts dictionary, Connection connection, RawColumns columns, Set<RolledDimension> wanted) {
        this.dictionary = dictionary;
        this.connection = connection;
        this.plain = columns.texts();
        this.wanted = wanted;
    }

    /** Looks up what the visits need, so that each number is asked for once. */
    void prepare(Collection<RawVisit> visits) throws SQLException {
        Set<Integer> ids = new HashSet<>();
        for (RawVisit visit : visits) {
            visit.addTextsTo(ids, seen);
        }
        if (!ids.isEmpty()) {
            texts.putAll(dictionary.of(ids, connection));
        }
    }

    /** A visit that was prepared. */
    DayVisit of(RawVisit visit) {
        VisitValues values = new VisitValues();
        for (int i = 0; i < plain.size(); i++) {
            values.put(plain.get(i), text(visit.texts()[i]));
        }
        if (visit.program() != 0) {
            programs.computeIfAbsent(visit.program(), this::program).forEach(values::put);
        }
        if (wanted.contains(RolledDimension.CHANNEL)) {
            Channel.of(visit.channel()).ifPresent(channel -> values.put(RolledDimension.CHANNEL, channel.word()));
        }
        if (wanted.contains(RolledDimension.VERDICT)) {
            values.put(RolledDimension.VERDICT, visit.verdict().word());
        }
        if (wanted.contains(RolledDimension.DOMAIN)) {
            values.put(RolledDimension.DOMAIN, domains.computeIfAbsent(visit.domainId(), String::valueOf));
        }
        return new DayVisit(
                visit.quarter(),
                visit.visitor(),
                visit.verdict(),
                visit.scan(),
                visit.linkId(),
                visit.domainId(),
                values);
    }

    private @Nullable String text(int id) {
        return id == 0 ? null : texts.get(id);
    }

    private Map<RolledDimension, String> program(int id) {
        Map<RolledDimension, String> fields = ProgramFields.of(texts.getOrDefault(id, ""));
        fields.keySet().retainAll(wanted);
        return fields;
    }
}
