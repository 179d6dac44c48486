package io.smartlink.admin.link.editor;

import io.smartlink.link.LinkPassword;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What becomes of the link's password, which itself nobody can see any more. */
public class PasswordForm implements Serializable {
    private final boolean set;
    private boolean removing;
    private @Nullable String text;

    private PasswordForm(boolean set) {
        this.set = set;
    }

    /** @param set whether the link has one now */
    static PasswordForm of(boolean set) {
        return new PasswordForm(set);
    }

    /** A new password wins over taking the old one away. */
    LinkPassword value() {
        if (text != null && !text.isEmpty()) {
            return LinkPassword.of(text);
        }
        return set && !removing ? LinkPassword.KEPT : LinkPassword.NONE;
    }

    /** Whether the link has a password now. */
    public boolean isSet() {
        return set;
    }

    public boolean isRemoving() {
        return removing;
    }

    public void setRemoving(boolean removing) {
        this.removing = removing;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
