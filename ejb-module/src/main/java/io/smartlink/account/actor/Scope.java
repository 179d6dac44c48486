package io.smartlink.account.actor;

import java.util.Arrays;
import java.util.Optional;

/** What an API key may be used for. */
public enum Scope {
    LINKS_READ("links:read"),
    LINKS_WRITE("links:write"),
    ANALYTICS_READ("analytics:read"),
    ACCOUNT_READ("account:read"),
    ACCOUNT_WRITE("account:write"),
    OPERATOR("operator");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** The word that stands in the database and the API. */
    public String word() {
        return word;
    }

    public static Optional<Scope> tryParse(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
}
