package io.smartlink.admin.settings.security;

import io.smartlink.account.provider.IdentityLinks;
import io.smartlink.account.provider.LinkedIdentity;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Through which providers the member has come, and how to undo that. */
@Named
@ViewScoped
public class IdentitiesView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    IdentityLinks identities;

    private transient @Nullable List<LinkedIdentity> rows;
    private boolean shown;

    public List<LinkedIdentity> getRows() {
        if (rows == null) {
            rows = identities.of(member.actor());
        }
        return rows;
    }

    /** Whether there is anything to tell; once there was, the place stays until the page is left. */
    public boolean isShown() {
        shown |= !getRows().isEmpty();
        return shown;
    }

    public void unlink(LinkedIdentity identity) {
        rows = null;
        identities.unlink(member.actor(), identity.issuer());
        Messages.addGlobalInfo("That link is undone. Signing in that way again makes it anew.");
    }
}
