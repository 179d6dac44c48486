package io.smartlink.account.actor;

/** What a plan switches on or off, beside the numbers that it limits. */
public enum Feature {
    /** Smart links can be made and changed; on wherever the plan's limit of links is above 0. */
    SMART_LINKS("smart links"),

    /** Rules and A/B variants can be added to links; those that a link has already keep working. */
    RULES("rules and A/B variants"),

    /** API keys of the account are answered. */
    API("the API"),

    /** Raw visits can be taken out as files. */
    EXPORTS("exports of raw visits");

    private final String label;

    Feature(String label) {
        this.label = label;
    }

    /** What people call it, inside a sentence. */
    public String label() {
        return label;
    }
}
