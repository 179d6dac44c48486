package io.smartlink.explain;

import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.RedirectDecision;
import java.util.Locale;

/** The decisions about a visit in the order in which they are made, which is part of the product's promise. */
enum Stage {
    ACCOUNT_SUSPENDED,
    BLOCKED,
    ARCHIVED,
    METHOD,
    NOT_STARTED,
    EXPIRED,
    PASSWORD,
    LINK_PREVIEW,
    RULES,
    VARIANTS,
    CAP,
    KEYWORD,
    MERGE,
    ANSWER;

    /** The word that stands in the API. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that settled it. */
    static Stage of(RedirectDecision decision) {
        if (decision instanceof RedirectDecision.Follow follow) {
            return of(follow.outcome());
        }
        if (decision instanceof RedirectDecision.Stop stop) {
            return of(stop.outcome());
        }
        if (decision instanceof RedirectDecision.WrongMethod) {
            return METHOD;
        }
        if (decision instanceof RedirectDecision.Locked) {
            return PASSWORD;
        }
        return decision instanceof RedirectDecision.Show ? LINK_PREVIEW : ANSWER;
    }

    private static Stage of(Outcome outcome) {
        return switch (outcome) {
            case SUSPENDED -> ACCOUNT_SUSPENDED;
            case BLOCKED -> BLOCKED;
            case ARCHIVED -> ARCHIVED;
            case NOT_STARTED -> NOT_STARTED;
            case EXPIRED -> EXPIRED;
            case LOCKED -> PASSWORD;
            case EXHAUSTED -> CAP;
            case FOLLOWED, VIEWED -> ANSWER;
            case NOT_FOUND, FIRED ->
                throw new IllegalArgumentException(outcome + " is no way in which a visit of a link ends");
        };
    }
}
