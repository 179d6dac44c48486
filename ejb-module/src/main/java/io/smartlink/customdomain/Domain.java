package io.smartlink.customdomain;

import io.smartlink.customdomain.dns.DnsFindings;
import io.smartlink.customdomain.dns.DnsRecord;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A domain in its life: an account adds it as {@code pending}, proves it and it serves as {@code verified}, loses its
 * records and it is {@code failing} until it recovers or stops, which makes it pending again; at last it is {@code removed}.
 * The default domain belongs to no account and is always verified.
 *
 * <p>The version counts the owner's edits only, not the looks at DNS.
 */
@Entity(name = "domain")
class Domain {
    /** For how long a domain without its records goes on serving. */
    static final Duration GRACE = Duration.ofDays(7);

    /** Between two warnings of a failing domain. */
    private static final Duration WARNING_PAUSE = Duration.ofDays(1);

    @Id
    private long id;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    private String hostname;
    private String status;
    private String token;

    @Column(name = "case_sensitive")
    private boolean caseSensitive;

    @Column(name = "root_destination")
    private @Nullable String rootDestination;

    @Column(name = "not_found_destination")
    private @Nullable String notFoundDestination;

    private String robots;

    @Column(name = "brand_name")
    private @Nullable String brandName;

    @Column(name = "brand_colour")
    private @Nullable String brandColour;

    @Column(name = "brand_logo")
    private @Nullable String brandLogo;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String records;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @Column(name = "warned_at")
    private @Nullable Instant warnedAt;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "next_check_at")
    private @Nullable Instant nextCheckAt;

    @Column(name = "failed_checks")
    private int failedChecks;

    @Column(name = "unsafe_destinations", insertable = false, updatable = false)
    private String @Nullable [] unsafeDestinations;

    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Domain() {}

    private Domain(long id, @Nullable Long accountId, Hostname hostname, boolean caseSensitive, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.hostname = hostname.text();
        this.caseSensitive = caseSensitive;
        this.createdAt = now;
        this.updatedAt = now;
        this.robots = RobotsPolicy.ALLOW.word();
        this.token = "";
        this.status = DomainStatus.VERIFIED.word();
    }

    static Domain sharedByAll(long id, Hostname hostname, Instant now) {
        return new Domain(id, null, hostname, false, now);
    }

    /** @param token that the owner is to show in DNS */
    static Domain added(long id, long accountId, Hostname hostname, boolean caseSensitive, String token, Instant now) {
        Domain domain = new Domain(id, accountId, hostname, caseSensitive, now);
        domain.await(token, now);
        return domain;
    }

    /** Begins its life anew, with a new proof; archived items on it are on it again. */
    void addAgain(String newToken, Instant now) {
        await(newToken, now);
        version++;
        updatedAt = now;
    }

    private void await(String newToken, Instant now) {
        token = newToken;
        status = DomainStatus.PENDING.word();
        nextCheckAt = now.plus(CheckPauses.after(DomainStatus.PENDING, 1));
    }

    void rename(Hostname name) {
        hostname = name.text();
    }

    void redraft(DomainSettings settings, Instant now) {
        rootDestination = settings.rootDestination();
        notFoundDestination = settings.notFoundDestination();
        robots = settings.robots().word();
        brandName = settings.brand().name();
        brandColour = settings.brand().colour();
        brandLogo = settings.brand().logo();
        version++;
        updatedAt = now;
    }

    /** Frees the hostname and stops all that is on it. */
    void remove(Instant now) {
        status = DomainStatus.REMOVED.word();
        verifiedAt = null;
        failingSince = null;
        nextCheckAt = null;
        records = null;
        failedChecks = 0;
        updatedAt = now;
    }

    /** Keeps others from looking at it for the time that a look takes. */
    void claim(Instant until) {
        nextCheckAt = until;
    }

    /**
     * Takes notice of what a look at DNS has found.
     *
     * @return what has happened to it by that; null for nothing
     */
    DomainEvent.@Nullable Kind look(DnsFindings findings, Instant now) {
        checkedAt = now;
        records = RecordJson.text(findings.records());
        DomainEvent.Kind happened = findings.conclusive() ? judge(findings.complete(), now) : outlast(now);
        nextCheckAt =
                now.plus(findings.conclusive() ? CheckPauses.after(status(), failedChecks) : CheckPauses.INCONCLUSIVE);
        return happened;
    }

    private DomainEvent.@Nullable Kind judge(boolean complete, Instant now) {
        if (complete) {
            return prove(now);
        }
        failedChecks++;
        if (status() == DomainStatus.VERIFIED) {
            status = DomainStatus.FAILING.word();
            failingSince = now;
            warnedAt = now;
            return DomainEvent.Kind.FAILING;
        }
        return outlast(now);
    }

    private DomainEvent.@Nullable Kind prove(Instant now) {
        DomainStatus before = status();
        failedChecks = 0;
        failingSince = null;
        status = DomainStatus.VERIFIED.word();
        if (before == DomainStatus.VERIFIED) {
            return null;
        }
        if (before == DomainStatus.FAILING) {
            return DomainEvent.Kind.RECOVERED;
        }
        verifiedAt = now;
        return DomainEvent.Kind.VERIFIED;
    }

    /** The time of grace runs out whether DNS answers or not. */
    private DomainEvent.@Nullable Kind outlast(Instant now) {
        if (status() != DomainStatus.FAILING || failingSince == null || now.isBefore(failingSince.plus(GRACE))) {
            return null;
        }
        status = DomainStatus.PENDING.word();
        verifiedAt = null;
        failingSince = null;
        return DomainEvent.Kind.STOPPED;
    }

    /** Whether a failing domain's people were not warned for a day; they are taken as warned from then on. */
    boolean isToWarn(Instant now) {
        boolean due = failingSince != null && (warnedAt == null || !now.isBefore(warnedAt.plus(WARNING_PAUSE)));
        if (due) {
            warnedAt = now;
        }
        return due;
    }

    /** When a failing domain stops serving. */
    Instant stopsAt() {
        if (failingSince == null) {
            throw new IllegalStateException(hostname + " is not failing");
        }
        return failingSince.plus(GRACE);
    }

    boolean belongsTo(long account) {
        return accountId != null && accountId == account && status() != DomainStatus.REMOVED;
    }

    boolean isSharedByAll() {
        return accountId == null;
    }

    boolean serves() {
        return status().serves();
    }

    /** The account that has added it; 0 for the default domain, which has no members. */
    long accountId() {
        return accountId == null ? 0 : accountId;
    }

    long id() {
        return id;
    }

    String hostname() {
        return hostname;
    }

    String token() {
        return token;
    }

    int version() {
        return version;
    }

    DomainStatus status() {
        return DomainStatus.tryParse(status).orElseThrow();
    }

    DomainRow row() {
        return new DomainRow(id, hostname, isSharedByAll(), caseSensitive);
    }

    /** @param toSet the records to set, for a domain that nobody has looked at; the default domain is not looked at */
    DomainDetails details(List<DnsRecord> toSet) {
        return new DomainDetails(
                id,
                hostname,
                status(),
                caseSensitive,
                settings(),
                records == null
                        ? (isSharedByAll() ? List.of() : toSet)
                        : RecordJson.parseList(records, DnsRecord.class),
                verifiedAt,
                failingSince,
                failingSince == null ? null : stopsAt(),
                checkedAt,
                nextCheckAt,
                settings().among(unsafeDestinations()),
                version,
                createdAt,
                updatedAt);
    }

    /** What was found dangerous when it was last looked at where it leads. */
    Set<String> unsafeDestinations() {
        return unsafeDestinations == null ? Set.of() : Set.of(unsafeDestinations);
    }

    DomainSettings settings() {
        return new DomainSettings(
                rootDestination,
                notFoundDestination,
                RobotsPolicy.tryParse(robots).orElseThrow(),
                new DomainBrand(brandName, brandColour, brandLogo));
    }
}
