package io.smartlink.admin.operator;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.member.FoundMember;
import io.smartlink.account.member.MemberFilter;
import io.smartlink.account.member.OperatorMembers;
import io.smartlink.account.signin.SessionService;
import io.smartlink.account.signin.SignInLinks;
import io.smartlink.account.signin.TwoStepService;
import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.page.WelcomeLink;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The people of one account, for an operator who helps those who cannot sign in. */
@Named("operatorMembers")
@ViewScoped
public class MembersView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    CurrentMember member;

    @Inject
    OperatorMembers members;

    @Inject
    SignInLinks links;

    @Inject
    TwoStepService twoStep;

    @Inject
    SessionService sessions;

    @Inject
    WelcomeLink welcome;

    private String account = "";
    private String search = "";
    private @Nullable String linkFor;
    private transient @Nullable String link;
    private transient @Nullable LazyRows<FoundMember> rows;

    public LazyRows<FoundMember> getRows() {
        LazyRows<FoundMember> made = rows;
        if (made == null) {
            made = new LazyRows<>(
                    () -> members.count(actor(), filter()),
                    (first, size) -> members.slice(actor(), filter(), first, size));
            rows = made;
        }
        return made;
    }

    /** Makes a link, and shows it this once. */
    public void makeLink(FoundMember of) {
        link = welcome.of(links.issue(actor(), of.id()).text());
        linkFor = of.email();
    }

    public void takeTwoStep(FoundMember from) {
        hide();
        twoStep.reset(actor(), from.id());
        Messages.addGlobalInfo(
                "{0} signs in with the password alone now, and was signed out everywhere.", from.email());
    }

    public void endSessions(FoundMember of) {
        hide();
        sessions.endAll(actor(), of.id());
        Messages.addGlobalInfo("{0} is signed out everywhere.", of.email());
    }

    /** Takes the link off the screen. */
    public void hide() {
        link = null;
        linkFor = null;
    }

    public void clear() {
        search = "";
    }

    private MemberFilter filter() {
        return new MemberFilter(OpaqueId.tryParse(account).orElse(-1L), search);
    }

    private Actor actor() {
        return member.actor();
    }

    /** Id of the account. */
    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    /** The link that was made just now; null for none. */
    public @Nullable String getLink() {
        return link;
    }

    /** Whom it is for. */
    public @Nullable String getLinkFor() {
        return linkFor;
    }
}
