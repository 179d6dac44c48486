package io.smartlink.admin.page;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Decision;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.Standing;
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

    /** Whether this member may make and change links, as far as role, account and plan go. */
    public boolean isLinkWriter() {
        return allowed(Permission.WRITE_LINKS);
    }

    /** Whether this member may make and change QR codes, as far as role, account and plan go. */
    public boolean isQrCodeWriter() {
        return allowed(Permission.WRITE_QR_CODES) && getAccount().limits().qrCodes() > 0;
    }

    /** Whether this member may take links away. */
    public boolean isLinkDeleter() {
        return allowed(Permission.DELETE_LINKS);
    }

    /** Whether this member may make, change and publish bio pages. */
    public boolean isBioWriter() {
        return allowed(Permission.WRITE_BIO_PAGES);
    }

    /** Whether the account has as many bio pages as its plan allows, or more. */
    public boolean isBioPagesFull() {
        return getAccount().use().bioPages() >= getAccount().limits().bioPages();
    }

    /** Whether this member sees who has signed up on bio pages. */
    public boolean isSignUpReader() {
        return allowed(Permission.READ_SIGN_UPS);
    }

    /** Whether this member may delete sign-ups. */
    public boolean isSignUpDeleter() {
        return allowed(Permission.DELETE_SIGN_UPS);
    }

    /** Whether this member may make and change pixels. */
    public boolean isPixelWriter() {
        return allowed(Permission.MANAGE_PIXELS);
    }

    /** Whether this member may change what belongs to the whole account, such as its domains. */
    public boolean isAccountWriter() {
        return allowed(Permission.WRITE_ACCOUNT);
    }

    /** Whether this member may delete API keys, also while the account is suspended. */
    public boolean isKeyDeleter() {
        return allowed(Permission.DELETE_KEYS);
    }

    /** Whether this member settles what owners alone do. */
    public boolean isOwner() {
        return isAccountWriter() && actor().role() == Role.OWNER;
    }

    /** Whether this member may invite, change and remove others. */
    public boolean isTeamManager() {
        return allowed(Permission.MANAGE_MEMBERS);
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
        return getAccount().use().links() >= getAccount().limits().links();
    }

    /** Whether a new link may be made right now. */
    public boolean isLinkMaker() {
        return isLinkWriter() && !isFull();
    }

    private boolean allowed(Permission permission) {
        AccountRow row = getAccount();
        Standing standing =
                new Standing(isSuspended(), row.limits().plan(), row.limits().features());
        return Permissions.decide(actor(), permission, standing) == Decision.ALLOWED;
    }

    private Actor actor() {
        return member.actor();
    }
}
