package io.smartlink.analytics.raw;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.platform.OpaqueId;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a dimension stands in the table {@code visit}, which statements call {@code visit}. */
sealed interface VisitColumn {
    static VisitColumn of(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> new OfText(Kind.COUNTRY);
            case REGION -> new OfText(Kind.REGION);
            case CITY -> new OfText(Kind.CITY);
            case REFERRER -> new OfText(Kind.REFERRER_HOST);
            case LANGUAGE -> new OfText(Kind.LANGUAGE);
            case UTM_SOURCE -> new OfText(Kind.UTM_SOURCE);
            case UTM_MEDIUM -> new OfText(Kind.UTM_MEDIUM);
            case UTM_CAMPAIGN -> new OfText(Kind.UTM_CAMPAIGN);
            case UTM_TERM -> new OfText(Kind.UTM_TERM);
            case UTM_CONTENT -> new OfText(Kind.UTM_CONTENT);
            case RULE -> new OfText(Kind.RULE);
            case VARIANT -> new OfText(Kind.VARIANT);
            case KEYWORD -> new OfText(Kind.KEYWORD);
            case DEVICE, BROWSER, BROWSER_VERSION, OS, OS_VERSION -> new OfProgram(dimension);
            case CHANNEL -> new OfCode("channel", words(Channel.values(), Channel::word, Channel::code));
            case VERDICT -> new OfCode("verdict", words(Verdict.values(), Verdict::word, Verdict::code));
            case LINK -> new OfLink();
            case DOMAIN -> new OfDomain();
            case WIDGET -> new OfText(Kind.WIDGET);
        };
    }

    /** What visits are grouped by; null where there is no value. */
    String key();

    /** What must be joined to the visits for the key; empty if nothing. */
    default String join() {
        return "";
    }

    /** Leaves only visits that have the value; the empty text asks for those that have none. */
    void narrow(Where where, String value);

    /** The value that a key stands for, for those that tell by themselves. */
    default @Nullable String value(String key) {
        return key;
    }

    /** The column holds the id of a text. */
    record OfText(Kind kind) implements VisitColumn {
        @Override
        public String key() {
            return "visit." + kind.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public void narrow(Where where, String value) {
            if (value.isEmpty()) {
                where.and(key() + " is null");
            } else {
                where.and(
                        key() + " = (select id from visit_text where kind = " + kind.code() + " and text = ?)", value);
            }
        }
    }

    /** The value is a part of the program. Several programs share one, so that they are told apart before they are counted. */
    record OfProgram(Dimension dimension) implements VisitColumn {
        private String part() {
            return dimension.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String key() {
            return "program." + part();
        }

        @Override
        public String join() {
            return "left join visit_program program on program.id = visit.program";
        }

        @Override
        public void narrow(Where where, String value) {
            String programs = "select id from visit_program where " + part();
            if (value.isEmpty()) {
                where.and("(visit.program is null or visit.program in (" + programs + " is null))");
            } else {
                where.and("visit.program in (" + programs + " = ?)", value);
            }
        }
    }

    /** The column holds a code of a closed family. */
    record OfCode(String column, Map<String, Integer> codes) implements VisitColumn {
        @Override
        public String key() {
            return "visit." + column;
        }

        @Override
        public void narrow(Where where, String value) {
            if (value.isEmpty()) {
                where.and(key() + " is null");
            } else {
                where.and(key() + " = ?", codes.getOrDefault(value, 0));
            }
        }

        @Override
        public @Nullable String value(String key) {
            return codes.entrySet().stream()
                    .filter(word -> word.getValue().toString().equals(key))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The link that was followed. */
    record OfLink() implements VisitColumn {
        @Override
        public String key() {
            return "visit.link_id";
        }

        @Override
        public void narrow(Where where, String value) {
            OptionalLong id = OpaqueId.tryParse(value);
            if (value.isEmpty()) {
                where.and("visit.link_id is null");
            } else if (id.isPresent()) {
                where.and("visit.link_id = ?", id.getAsLong());
            } else {
                where.and("false");
            }
        }

        @Override
        public String value(String key) {
            return OpaqueId.text(Long.parseLong(key));
        }
    }

    /** The host that was visited; several rows of {@code domain} may have one name, one after the other. */
    record OfDomain() implements VisitColumn {
        @Override
        public String key() {
            return "domain.hostname";
        }

        @Override
        public String join() {
            return "left join domain on domain.id = visit.domain_id";
        }

        @Override
        public void narrow(Where where, String value) {
            if (value.isEmpty()) {
                where.and("visit.domain_id not in (select id from domain)");
            } else {
                where.and("visit.domain_id in (select id from domain where hostname = lower(?))", value);
            }
        }
    }

    private static <T> Map<String, Integer> words(T[] family, Function<T, String> word, Function<T, Integer> code) {
        return Arrays.stream(family).collect(Collectors.toUnmodifiableMap(word, code));
    }
}
