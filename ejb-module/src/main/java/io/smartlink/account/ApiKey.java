package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.Scope;
import io.smartlink.platform.secret.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A key that a program of the account signs its requests with: made once, used until it expires. */
@Entity(name = "api_key")
class ApiKey {
    static final String PREFIX = "sl_";
    private static final int SHOWN = 8;
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    /** First characters, so that people can tell their keys apart. */
    private String prefix;

    @Column(name = "key_hash")
    private byte[] keyHash;

    private String[] scopes;
    private boolean operator;
    private String role = Role.ADMIN.word();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiKey() {}

    ApiKey(long id, long accountId, String name, Secret secret, Set<Scope> scopes, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.prefix = secret.text().substring(0, Math.min(SHOWN, secret.text().length()));
        this.keyHash = secret.hash();
        this.scopes = scopes.stream().map(Scope::word).sorted().toArray(String[]::new);
        this.operator = scopes.contains(Scope.OPERATOR);
        this.createdAt = now;
    }

    boolean validAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    long id() {
        return id;
    }

    boolean useIsWorthNoting(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }

    Actor actor() {
        Set<Scope> granted = Arrays.stream(scopes)
                .map(Scope::tryParse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Actor(accountId, id, "key:" + name, Role.of(role), operator, granted, Origin.api(null, null));
    }
}
