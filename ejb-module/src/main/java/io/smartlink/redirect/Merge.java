package io.smartlink.redirect;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.Destination;
import io.smartlink.redirect.choice.Trace;
import io.smartlink.redirect.merge.DestinationMerge;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a link lets a visit add to its destination, in the order: path, UTM fields, visitor's parameters. */
final class Merge {
    private final LinkSnapshot link;
    private final Trace trace;

    Merge(LinkSnapshot link, Trace trace) {
        this.link = link;
        this.trace = trace;
    }

    /** The destination with everything merged in; null if it would be longer than {@value Destination#MAX_LENGTH}. */
    @Nullable
    String of(String destination, @Nullable String rawQuery, String rest) {
        Behaviour behaviour = link.behaviour();
        String text = told("path", destination, DestinationMerge.withPath(destination, rest));
        Utm utm = behaviour.utm();
        text = told("utm", text, DestinationMerge.withUtm(text, utm));
        if (behaviour.forwardQuery()) {
            Set<String> kept =
                    utm.isEmpty() || link.account().visitorUtmWins() ? Set.of() : DestinationMerge.namesOf(utm);
            text = told("query", text, DestinationMerge.withVisitorQuery(text, rawQuery, kept));
        }
        if (text.length() <= Destination.MAX_LENGTH) {
            return text;
        }
        trace.step("too long", destination);
        return null;
    }

    private String told(String step, String before, String after) {
        if (trace.isHeard() && !after.equals(before)) {
            trace.step(step, after);
        }
        return after;
    }
}
