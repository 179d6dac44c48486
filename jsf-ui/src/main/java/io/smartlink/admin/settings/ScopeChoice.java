package io.smartlink.admin.settings;

import io.smartlink.account.actor.Scope;

/** A scope that can be chosen for a key, and what it lets a program do. */
public record ScopeChoice(String word, String meaning) {
    static ScopeChoice of(Scope scope) {
        return new ScopeChoice(
                scope.word(),
                switch (scope) {
                    case LINKS_READ -> "Look at links, tags and campaigns";
                    case LINKS_WRITE -> "Make, change and delete links and campaigns";
                    case ANALYTICS_READ -> "Read figures and visits";
                    case ACCOUNT_READ -> "Look at the account, its domains, keys and audit log";
                    case ACCOUNT_WRITE -> "Change the account, its domains and keys";
                    case OPERATOR -> "Run the whole installation, all accounts";
                });
    }

    public String getLabel() {
        return meaning + " (" + word + ")";
    }
}
