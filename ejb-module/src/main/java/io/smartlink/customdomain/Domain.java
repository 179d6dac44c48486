package io.smartlink.customdomain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A domain in its life: an account adds it as {@code pending}, proves it and it serves as {@code verified}, loses its
 * records and it is {@code failing} until it stops. The default domain belongs to no account and is always verified.
 */
@Entity(name = "domain")
class Domain {
    @Id
    private long id;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    private String hostname;
    private String status;

    @Column(name = "case_sensitive")
    private boolean caseSensitive;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Domain() {}

    private Domain(long id, @Nullable Long accountId, Hostname hostname, String status, Instant createdAt) {
        this.id = id;
        this.accountId = accountId;
        this.hostname = hostname.text();
        this.status = status;
        this.createdAt = createdAt;
    }

    static Domain sharedByAll(long id, Hostname hostname, Instant now) {
        return new Domain(id, null, hostname, "verified", now);
    }

    void rename(Hostname name) {
        hostname = name.text();
    }

    DomainRow row() {
        return new DomainRow(id, hostname, accountId == null, caseSensitive);
    }
}
