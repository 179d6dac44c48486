package io.smartlink.admin.link.editor;

import io.smartlink.link.rule.Condition;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold of a visit for a rule to decide. */
public class ConditionForm implements Serializable {
    private List<String> device = new ArrayList<>();
    private List<String> os = new ArrayList<>();
    private List<String> country = new ArrayList<>();
    private @Nullable String language;
    private @Nullable String query;
    private @Nullable String referrerHost;
    private Moment from = Moment.none();
    private Moment until = Moment.none();

    static ConditionForm of(Condition when, ZoneId zone) {
        ConditionForm form = new ConditionForm();
        form.device = new ArrayList<>(when.device());
        form.os = new ArrayList<>(when.os());
        form.country = new ArrayList<>(when.country());
        form.language = String.join(", ", when.language());
        form.query = when.query().entrySet().stream()
                .map(pair -> pair.getKey() + (pair.getValue().isEmpty() ? "" : "=" + pair.getValue()))
                .collect(Collectors.joining("\n"));
        form.referrerHost = String.join(", ", when.referrerHost());
        form.from = Moment.of(when.from(), zone);
        form.until = Moment.of(when.until(), zone);
        return form;
    }

    Condition value(ZoneId zone) {
        return new Condition(
                device,
                os,
                country,
                Typed.words(language),
                pairs(),
                Typed.words(referrerHost),
                from.value(zone),
                until.value(zone));
    }

    boolean isBlank() {
        return device.isEmpty()
                && os.isEmpty()
                && country.isEmpty()
                && Typed.allBlank(language, query, referrerHost)
                && from.isBlank()
                && until.isBlank();
    }

    /** One name and its value a line; a name alone asks for nothing but the name. */
    private Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : Typed.lines(query)) {
            int equals = line.indexOf('=');
            pairs.put(equals < 0 ? line : line.substring(0, equals), equals < 0 ? "" : line.substring(equals + 1));
        }
        return pairs;
    }

    private static List<String> listed(@Nullable List<String> chosen) {
        return chosen == null ? new ArrayList<>() : chosen;
    }

    public List<String> getDevice() {
        return device;
    }

    public void setDevice(@Nullable List<String> device) {
        this.device = listed(device);
    }

    public List<String> getOs() {
        return os;
    }

    public void setOs(@Nullable List<String> os) {
        this.os = listed(os);
    }

    public List<String> getCountry() {
        return country;
    }

    public void setCountry(@Nullable List<String> country) {
        this.country = listed(country);
    }

    public Moment getFrom() {
        return from;
    }

    public Moment getUntil() {
        return until;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public @Nullable String getReferrerHost() {
        return referrerHost;
    }

    public void setReferrerHost(@Nullable String referrerHost) {
        this.referrerHost = referrerHost;
    }
}
