package io.smartlink.admin.settings;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.admin.page.UseBar;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the account's plan includes, and how much of it is used. */
@Named
@RequestScoped
public class PlanView {
    @Inject
    CurrentMember member;

    @Inject
    AccountService accounts;

    private @Nullable AccountRow account;

    public AccountRow getAccount() {
        AccountRow read = account;
        if (read == null) {
            read = accounts.account(member.actor());
            account = read;
        }
        return read;
    }

    public List<UseBar> getBars() {
        return UseBar.of(getAccount());
    }
}
