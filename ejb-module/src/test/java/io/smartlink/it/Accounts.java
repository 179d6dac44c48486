package io.smartlink.it;

import io.smartlink.account.AccountService;
import io.smartlink.account.Actor;
import io.smartlink.account.ApiKeyService;
import io.smartlink.account.CreatedAccount;
import io.smartlink.account.NewAccount;
import io.smartlink.account.SignInService;
import java.util.UUID;

/** Accounts of their own for tests, made by the first operator. */
final class Accounts {
    static final String ADMIN = "admin@brand.example";
    static final String PASSWORD = "correct-horse-battery-staple";

    private final AccountService accounts;
    private final SignInService signIns;
    private final ApiKeyService keys;

    Accounts(AccountService accounts, SignInService signIns, ApiKeyService keys) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.keys = keys;
    }

    Actor operator() {
        return signIns.signIn(ADMIN, PASSWORD);
    }

    static String freshEmail() {
        return UUID.randomUUID() + "@brand.example";
    }

    CreatedAccount create(String plan, String email) {
        return accounts.create(operator(), new NewAccount("Test", plan, email, true));
    }

    /** The key of a new account. */
    Actor actor(String plan) {
        String key = create(plan, freshEmail()).apiKey();
        return keys.authenticate(key).orElseThrow();
    }
}
