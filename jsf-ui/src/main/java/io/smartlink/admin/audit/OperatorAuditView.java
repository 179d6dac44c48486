package io.smartlink.admin.audit;

import io.smartlink.account.AccountService;
import io.smartlink.account.audit.AuditEvent;
import io.smartlink.account.audit.AuditFilter;
import io.smartlink.account.audit.OperatorAuditTrail;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of the installation itself, or of one account, for those who run it. */
@Named
@ViewScoped
public class OperatorAuditView extends AuditPage {
    private static final long serialVersionUID = 1;

    @Inject
    CurrentMember member;

    @Inject
    OperatorAuditTrail trail;

    @Inject
    AccountService accounts;

    @Inject
    TimeView time;

    private String account = "";
    private String accountName = "";

    /** @throws NotFoundException if an account is asked for that there is none of */
    @Override
    public void load() {
        super.load();
        Long id = accountId();
        accountName = id == null ? "" : accounts.account(member.actor(), id).name();
    }

    @Override
    long count(AuditFilter filter) {
        return trail.count(member.actor(), accountId(), filter);
    }

    @Override
    List<AuditEvent> slice(AuditFilter filter, int first, int size) {
        return trail.slice(member.actor(), accountId(), filter, first, size);
    }

    @Override
    ZoneId zone() {
        return time.zone();
    }

    private @Nullable Long accountId() {
        return account.isEmpty()
                ? null
                : OpaqueId.tryParse(account).orElseThrow(() -> new NotFoundException("account"));
    }

    /** The page's query with the account, for files of the same events. */
    @Override
    public String getQuery() {
        String query = super.getQuery();
        return account.isEmpty() ? query : (query.isEmpty() ? "?" : query + "&") + "account=" + account;
    }

    /** Id of the account; empty for the installation itself. */
    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account == null ? "" : account.strip();
    }

    /** Name of the account; empty for the installation itself. */
    public String getAccountName() {
        return accountName;
    }
}
