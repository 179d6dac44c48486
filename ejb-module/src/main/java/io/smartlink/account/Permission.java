package io.smartlink.account;

/** A thing that can be allowed or forbidden; {@link Permissions} decides. */
public enum Permission {
    READ_LINKS,
    WRITE_LINKS,
    READ_ANALYTICS,
    READ_ACCOUNT,
    WRITE_ACCOUNT,
    OPERATE
}
