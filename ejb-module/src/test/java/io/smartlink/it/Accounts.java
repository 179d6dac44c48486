package io.smartlink.it;

import io.smartlink.account.AccountService;
import io.smartlink.account.ApiKeyService;
import io.smartlink.account.CreatedAccount;
import io.smartlink.account.NewAccount;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.signin.SignInService;
import io.smartlink.account.signin.throttle.Visitor;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

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
        return signIns.signIn(ADMIN, PASSWORD, visitor()).actor();
    }

    /** Somebody at a network of their own. */
    static Visitor visitor() {
        byte[] address = new byte[4];
        ThreadLocalRandom.current().nextBytes(address);
        return new Visitor(
                "10.%d.%d.%d".formatted(address[0] & 0xFF, address[1] & 0xFF, address[2] & 0xFF),
                "Chrome on Linux",
                null);
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
