package io.smartlink.admin.operator;

import io.smartlink.account.AccountFilter;
import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.CreatedAccount;
import io.smartlink.account.NewAccount;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.plan.PlanService;
import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.page.WelcomeLink;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.OpaqueId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All accounts of the installation, and making another one. */
@Named
@ViewScoped
public class AccountsView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    AccountService accounts;

    @Inject
    PlanService plans;

    @Inject
    WelcomeLink welcome;

    private String search = "";
    private @Nullable String status;
    private @Nullable String plan;
    private String name = "";
    private String ownerEmail = "";
    private String newPlan = "pro";
    private @Nullable String signInLink;
    private @Nullable String opened;
    private transient @Nullable LazyRows<AccountRow> rows;
    private transient @Nullable List<String> planNames;

    public LazyRows<AccountRow> getRows() {
        LazyRows<AccountRow> made = rows;
        if (made == null) {
            made = new LazyRows<>(
                    () -> accounts.count(actor(), filter()),
                    (first, size) -> accounts.slice(actor(), filter(), first, size));
            rows = made;
        }
        return made;
    }

    public void create() {
        CreatedAccount created = accounts.create(actor(), new NewAccount(name, newPlan, ownerEmail, false));
        opened = created.account().name();
        signInLink = welcome.of(created.signInToken());
        name = "";
        ownerEmail = "";
    }

    public void clear() {
        search = "";
        status = null;
        plan = null;
    }

    public String idOf(AccountRow account) {
        return OpaqueId.text(account.id());
    }

    /** Names of all plans. */
    public List<String> getPlanNames() {
        List<String> read = planNames;
        if (read == null) {
            read = plans.plans(actor()).stream().map(row -> row.limits().plan()).toList();
            planNames = read;
        }
        return read;
    }

    private AccountFilter filter() {
        return new AccountFilter(search, status, plan);
    }

    private Actor actor() {
        return member.actor();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getPlan() {
        return plan;
    }

    public void setPlan(@Nullable String plan) {
        this.plan = plan;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getOwnerEmail() {
        return ownerEmail;
    }

    public void setOwnerEmail(@Nullable String ownerEmail) {
        this.ownerEmail = ownerEmail == null ? "" : ownerEmail;
    }

    public String getNewPlan() {
        return newPlan;
    }

    public void setNewPlan(String newPlan) {
        this.newPlan = newPlan;
    }

    /** What to hand to the owner of the account that was made just now. */
    public @Nullable String getSignInLink() {
        return signInLink;
    }

    /** Name of the account that was made just now. */
    public @Nullable String getOpened() {
        return opened;
    }
}
