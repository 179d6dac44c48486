package io.smartlink.mail.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a mail is about that members can choose to get. Each topic is a row of the table of who may have it, who has it unless
 * they say otherwise, and who has it whatever they say. Mails about a member's own sign-in are no topic: they always come.
 */
public enum MailTopic {
    /** A link that was stopped because its destination turned bad. */
    BLOCKED_LINKS(Roles.EDITORS_UP, Roles.ADMINS_UP, Roles.OWNERS, false),
    /** Strikes against the account, and its suspension. */
    STRIKES(Roles.ADMINS_UP, Roles.ADMINS_UP, Roles.OWNERS, false),
    /** Domains that lose their records or stop, and certificates that cannot be had. */
    DOMAINS(Roles.ADMINS_UP, Roles.ADMINS_UP, Roles.NOBODY, false),
    /** Who has joined, left, or got another role. */
    TEAM(Roles.ADMINS_UP, Roles.ADMINS_UP, Roles.NOBODY, false),
    /** What waits for the decision of those who run the installation. */
    REVIEW(Roles.NOBODY, Roles.NOBODY, Roles.NOBODY, true),
    /** Nodes, jobs and messages that are in trouble, for those who run the installation. */
    SYSTEM(Roles.NOBODY, Roles.NOBODY, Roles.NOBODY, true);

    private final Set<String> roles;
    private final Set<String> rolesByDefault;
    private final Set<String> rolesAlways;
    private final boolean ofInstallation;

    MailTopic(Set<String> roles, Set<String> rolesByDefault, Set<String> rolesAlways, boolean ofInstallation) {
        this.roles = roles;
        this.rolesByDefault = rolesByDefault;
        this.rolesAlways = rolesAlways;
        this.ofInstallation = ofInstallation;
    }

    /** The word that stands in the database and on screens, such as {@code blocked-links}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its field in the API, such as {@code blockedLinks}. */
    public String field() {
        return this == BLOCKED_LINKS ? "blockedLinks" : word();
    }

    public static Optional<MailTopic> tryParse(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }

    /** Whether it is about the installation rather than an account. */
    boolean isOfInstallation() {
        return ofInstallation;
    }

    /** Whether somebody may have it at all. */
    public boolean isFor(Recipient recipient) {
        return ofInstallation ? recipient.operator() : roles.contains(recipient.role());
    }

    /** Whether somebody has it who has chosen nothing. */
    boolean isDefaultFor(Recipient recipient) {
        return ofInstallation ? recipient.operator() : rolesByDefault.contains(recipient.role());
    }

    /** Whether somebody has it and cannot do without. */
    public boolean isFixedFor(Recipient recipient) {
        return !ofInstallation && rolesAlways.contains(recipient.role());
    }

    /** Sets of roles by their words, for the table above. */
    private static final class Roles {
        static final Set<String> NOBODY = Set.of();
        static final Set<String> OWNERS = Set.of("owner");
        static final Set<String> ADMINS_UP = Set.of("owner", "admin");
        static final Set<String> EDITORS_UP = Set.of("owner", "admin", "editor");
    }
}
