package io.smartlink.admin.settings;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.AccountSettings;
import io.smartlink.account.PixelConsent;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.VersionCondition;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** What an account calls itself, and sets for all of its links. */
@Named
@ViewScoped
public class AccountSettingsView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    AccountService accounts;

    private int version;
    private String name = "";
    private boolean visitorUtmWins;
    private boolean targetPages;
    private boolean optOutHonoured;
    private boolean secondFactorRequired;
    private String excluded = "";
    private PixelConsent pixelConsent = PixelConsent.OFF;
    private @Nullable String pixelLegalBasis;
    private @Nullable String pixelsDecidedBy;
    private @Nullable Instant pixelsDecidedAt;

    @PostConstruct
    void load() {
        show(accounts.account(member.actor()));
    }

    private void show(AccountRow account) {
        AccountSettings settings = account.settings();
        version = account.version();
        name = settings.name();
        visitorUtmWins = settings.visitorUtmWins();
        targetPages = settings.targetPages();
        optOutHonoured = settings.optOutHonoured();
        secondFactorRequired = settings.secondFactorRequired();
        excluded = String.join("\n", settings.excludedAddresses());
        pixelConsent = settings.pixelConsent();
        pixelLegalBasis = settings.pixelLegalBasis();
        pixelsDecidedBy = account.pixelsDecidedBy();
        pixelsDecidedAt = account.pixelsDecidedAt();
    }

    public void save() {
        List<String> ranges = excluded.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        show(accounts.configure(
                member.actor(),
                VersionCondition.exactly(version),
                before -> new AccountSettings(
                        name,
                        visitorUtmWins,
                        targetPages,
                        optOutHonoured,
                        ranges,
                        secondFactorRequired,
                        pixelConsent,
                        pixelLegalBasis)));
        Messages.addGlobalInfo("Saved. Your links follow on every node within a second.");
    }

    public PixelConsent getPixelConsent() {
        return pixelConsent;
    }

    public void setPixelConsent(PixelConsent pixelConsent) {
        this.pixelConsent = pixelConsent;
    }

    public List<PixelConsent> getPixelConsents() {
        return List.of(PixelConsent.values());
    }

    public boolean isOnOwnBasis() {
        return pixelConsent == PixelConsent.OWN_BASIS;
    }

    public @Nullable String getPixelLegalBasis() {
        return pixelLegalBasis;
    }

    public void setPixelLegalBasis(@Nullable String pixelLegalBasis) {
        this.pixelLegalBasis = pixelLegalBasis;
    }

    /** Null while nobody has decided. */
    public @Nullable String getPixelsDecidedBy() {
        return pixelsDecidedBy;
    }

    public @Nullable Instant getPixelsDecidedAt() {
        return pixelsDecidedAt;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public boolean isVisitorUtmWins() {
        return visitorUtmWins;
    }

    public void setVisitorUtmWins(boolean visitorUtmWins) {
        this.visitorUtmWins = visitorUtmWins;
    }

    public boolean isTargetPages() {
        return targetPages;
    }

    public void setTargetPages(boolean targetPages) {
        this.targetPages = targetPages;
    }

    public boolean isOptOutHonoured() {
        return optOutHonoured;
    }

    public void setOptOutHonoured(boolean optOutHonoured) {
        this.optOutHonoured = optOutHonoured;
    }

    /** Whether every member needs a second factor. */
    public boolean isSecondFactorRequired() {
        return secondFactorRequired;
    }

    public void setSecondFactorRequired(boolean secondFactorRequired) {
        this.secondFactorRequired = secondFactorRequired;
    }

    /** One address or range a line. */
    public String getExcluded() {
        return excluded;
    }

    public void setExcluded(@Nullable String excluded) {
        this.excluded = excluded == null ? "" : excluded;
    }
}
