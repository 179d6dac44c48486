package io.smartlink.account.actor;

import static io.smartlink.account.actor.Permission.Kind.CHANGE;
import static io.smartlink.account.actor.Permission.Kind.LOOK;
import static io.smartlink.account.actor.Permission.Kind.SECURE;

import org.jspecify.annotations.Nullable;

/**
 * A thing that can be allowed or forbidden. Each is a row of the table by which {@link Permissions} decides: the scope that
 * a key needs, the least role, whether something is changed, which is what a suspended account must not, and what the plan
 * has to include.
 */
public enum Permission {
    READ_LINKS(Scope.LINKS_READ, Role.VIEWER, LOOK, null),
    /** To make and change links and campaigns. */
    WRITE_LINKS(Scope.LINKS_WRITE, Role.EDITOR, CHANGE, Feature.SMART_LINKS),
    /** To take links and campaigns away, which every plan includes. */
    DELETE_LINKS(Scope.LINKS_WRITE, Role.EDITOR, CHANGE, null),
    /** To see pictures and files that were uploaded for pages. */
    READ_MEDIA(Scope.LINKS_READ, Role.VIEWER, LOOK, null),
    /** To upload them and to take them away. */
    WRITE_MEDIA(Scope.LINKS_WRITE, Role.EDITOR, CHANGE, null),
    READ_BIO_PAGES(Scope.LINKS_READ, Role.VIEWER, LOOK, null),
    /** To make, change, publish and delete bio pages; how many, the plan's limit tells. */
    WRITE_BIO_PAGES(Scope.LINKS_WRITE, Role.EDITOR, CHANGE, null),
    /** To see who has signed up on pages, which is other people's data. */
    READ_SIGN_UPS(Scope.LINKS_READ, Role.EDITOR, LOOK, null),
    DELETE_SIGN_UPS(Scope.LINKS_WRITE, Role.EDITOR, CHANGE, null),
    /** To make and change QR codes; how many, the plan says. Whoever may look at links and delete them may do so with codes. */
    WRITE_QR_CODES(Scope.LINKS_WRITE, Role.EDITOR, CHANGE, null),
    /** To make and change what links can fire; that is the account's to answer for. */
    MANAGE_PIXELS(Scope.LINKS_WRITE, Role.ADMIN, CHANGE, Feature.SMART_LINKS),
    /** To take pixels away, from all links that have them. */
    DELETE_PIXELS(Scope.LINKS_WRITE, Role.ADMIN, CHANGE, null),
    READ_ANALYTICS(Scope.ANALYTICS_READ, Role.VIEWER, LOOK, null),
    /** To take raw visits out as files. */
    EXPORT_VISITS(Scope.ANALYTICS_READ, Role.VIEWER, LOOK, Feature.EXPORTS),
    READ_ACCOUNT(Scope.ACCOUNT_READ, Role.VIEWER, LOOK, null),
    WRITE_ACCOUNT(Scope.ACCOUNT_WRITE, Role.ADMIN, CHANGE, null),
    /** To invite, change and remove members, within what {@link RoleChange} allows. */
    MANAGE_MEMBERS(Scope.ACCOUNT_WRITE, Role.ADMIN, CHANGE, null),
    /** To look into the audit log, which has the addresses of members. */
    READ_AUDIT_LOG(Scope.ACCOUNT_READ, Role.ADMIN, LOOK, null),
    /** To see which API keys there are; the keys themselves nobody sees. */
    READ_KEYS(Scope.ACCOUNT_READ, Role.ADMIN, LOOK, null),
    /** To make and change API keys. */
    MANAGE_KEYS(Scope.ACCOUNT_WRITE, Role.ADMIN, CHANGE, null),
    /** To delete API keys: one that somebody has stolen must go, also while the account is suspended. */
    DELETE_KEYS(Scope.ACCOUNT_WRITE, Role.ADMIN, SECURE, null),
    /** To run the installation; goes by being an operator, whatever role and account. */
    OPERATE(Scope.OPERATOR, Role.VIEWER, Kind.OPERATE, null);

    /**
     * Whether something is looked at or changed in the actor's own account, strangers are kept out of it, or the installation
     * is run.
     */
    enum Kind {
        LOOK,
        CHANGE,
        SECURE,
        OPERATE
    }

    private final Scope scope;
    private final Role least;
    private final Kind kind;
    private final @Nullable Feature feature;

    Permission(Scope scope, Role least, Kind kind, @Nullable Feature feature) {
        this.scope = scope;
        this.least = least;
        this.kind = kind;
        this.feature = feature;
    }

    Scope scope() {
        return scope;
    }

    Role least() {
        return least;
    }

    boolean operates() {
        return kind == Kind.OPERATE;
    }

    boolean changes() {
        return kind == CHANGE;
    }

    /** What the account's plan has to include; null: nothing. */
    public @Nullable Feature feature() {
        return feature;
    }
}
