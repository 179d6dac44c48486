package io.smartlink.admin.operator;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.AccountTerms;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.plan.PlanService;
import io.smartlink.admin.page.UseBar;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** One account as the operator sees it: use, plan, suspension. */
@Named
@ViewScoped
public class AccountView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    AccountService accounts;

    @Inject
    PlanService plans;

    private String id = "";
    private String plan = "";
    private @Nullable String reason;
    private int version;
    private transient @Nullable AccountRow account;

    /** @throws NotFoundException if there is none with this id */
    public void load() {
        show(accounts.account(actor(), requireId()));
    }

    private void show(AccountRow row) {
        account = row;
        plan = row.limits().plan();
        version = row.version();
        reason = null;
    }

    public void changePlan() {
        String wanted = plan;
        show(change(before -> new AccountTerms(wanted, before.suspended(), null)));
        Messages.addGlobalInfo("The account is on the plan {0} now. What exceeds it keeps working.", wanted);
    }

    public void suspend() {
        show(change(before -> new AccountTerms(before.plan(), true, reason)));
        Messages.addGlobalInfo("Suspended. Its short links show a neutral page now.");
    }

    public void lift() {
        show(change(before -> new AccountTerms(before.plan(), false, reason)));
        Messages.addGlobalInfo("Lifted. Its short links work again.");
    }

    private AccountRow change(java.util.function.UnaryOperator<AccountTerms> change) {
        return accounts.change(actor(), requireId(), VersionCondition.exactly(version), change);
    }

    public AccountRow getAccount() {
        AccountRow read = account;
        if (read == null) {
            read = accounts.account(actor(), requireId());
            account = read;
        }
        return read;
    }

    public boolean isSuspended() {
        return "suspended".equals(getAccount().status());
    }

    public List<UseBar> getBars() {
        return UseBar.of(getAccount());
    }

    public List<String> getPlanNames() {
        return plans.plans(actor()).stream().map(row -> row.limits().plan()).toList();
    }

    private long requireId() {
        return OpaqueId.tryParse(id).orElseThrow(() -> new NotFoundException("account"));
    }

    private Actor actor() {
        return member.actor();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
