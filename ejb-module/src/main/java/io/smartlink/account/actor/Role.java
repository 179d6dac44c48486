package io.smartlink.account.actor;

/** What a member may do in the account. The order is that of power. */
public enum Role {
    VIEWER,
    EDITOR,
    ADMIN,
    OWNER;

    /** The word that stands in the database, the API and on screens. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the word names no role */
    public static Role of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
