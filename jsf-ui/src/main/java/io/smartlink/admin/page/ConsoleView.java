package io.smartlink.admin.page;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.Actor;
import io.smartlink.account.Permission;
import io.smartlink.account.Permissions;
import io.smartlink.admin.signin.ConsoleSession;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The frame of every page: whose account it is, what this member may do, and the way out. */
@Named("console")
@RequestScoped
public class ConsoleView {
    @Inject
    CurrentMember member;

    @Inject
    AccountService accounts;

    @Inject
    ConsoleSession sessions;

    private @Nullable AccountRow account;

    public String signOut() throws ServletException {
        sessions.close(Faces.getRequest());
        return "/sign-in.xhtml?faces-redirect=true";
    }

    /** The member's account as it is now, read once per request. */
    public AccountRow getAccount() {
        if (account == null) {
            account = accounts.account(actor());
        }
        return account;
    }

    public String getEmail() {
        return actor().label();
    }

    public boolean isSuspended() {
        return "suspended".equals(getAccount().status());
    }

    /** Whether this member may make, change and delete links, as far as role and account go. */
    public boolean isLinkWriter() {
        return Permissions.allow(actor(), Permission.WRITE_LINKS) && !isSuspended();
    }

    /** Whether this member may change what belongs to the whole account, such as its domains. */
    public boolean isAccountWriter() {
        return Permissions.allow(actor(), Permission.WRITE_ACCOUNT) && !isSuspended();
    }

    /** Whether this member runs the installation. */
    public boolean isOperator() {
        return Permissions.allow(actor(), Permission.OPERATE);
    }

    /** Whether the account's plan has no links at all. */
    public boolean isWithoutLinks() {
        return getAccount().limits().links() == 0;
    }

    /** Whether the account has as many links as its plan allows. */
    public boolean isFull() {
        return getAccount().linksUsed() >= getAccount().limits().links();
    }

    /** Whether a new link may be made right now. */
    public boolean isLinkMaker() {
        return isLinkWriter() && !isFull();
    }

    private Actor actor() {
        return member.actor();
    }
}
