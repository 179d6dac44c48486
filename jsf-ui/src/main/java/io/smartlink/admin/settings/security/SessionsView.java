package io.smartlink.admin.settings.security;

import io.smartlink.account.signin.SessionService;
import io.smartlink.account.signin.session.SessionRow;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Where the member is signed in, and how to end that. */
@Named
@ViewScoped
public class SessionsView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    SessionService sessions;

    private transient @Nullable List<SessionRow> rows;

    /** The rows stay as they were shown, so that the one is ended whose button was pressed. */
    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = sessions.ofMember(member.actor().id());
        }
        return rows;
    }

    public boolean isCurrent(SessionRow row) {
        return row.id() == member.stayId();
    }

    /** Whether there are stays besides this one. */
    public boolean isElsewhere() {
        return getRows().size() > 1;
    }

    public void end(SessionRow row) {
        rows = null;
        sessions.end(member.actor(), row.id());
        Messages.addGlobalInfo("That session has ended.");
    }

    public void endOthers() {
        rows = null;
        int ended = sessions.endOthers(member.actor(), member.stayId());
        Messages.addGlobalInfo(ended == 1 ? "One other session has ended." : ended + " other sessions have ended.");
    }
}
