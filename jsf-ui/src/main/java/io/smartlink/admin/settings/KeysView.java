package io.smartlink.admin.settings;

import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Scope;
import io.smartlink.account.key.CreatedKey;
import io.smartlink.account.key.KeyDraft;
import io.smartlink.account.key.KeyRow;
import io.smartlink.account.key.KeyService;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** The account's API keys: listed, made and shown once, deleted. */
@Named
@ViewScoped
public class KeysView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NEVER = 0;
    private static final int USUAL_DAYS = 90;

    @Inject
    CurrentMember member;

    @Inject
    KeyService keys;

    @Inject
    TimeView time;

    private String name = "";
    private List<String> scopes = List.of(Scope.LINKS_READ.word(), Scope.LINKS_WRITE.word());
    private int days = USUAL_DAYS;
    private transient @Nullable CreatedKey created;
    private transient @Nullable List<KeyRow> rows;

    public boolean isAllowed() {
        return Permissions.allow(member.actor(), Permission.READ_KEYS);
    }

    /** All of them; an account has not many. */
    public List<KeyRow> getRows() {
        List<KeyRow> read = rows;
        if (read == null) {
            read = keys.page(member.actor(), new PageRequest(PageRequest.MAX_LIMIT, null))
                    .items();
            rows = read;
        }
        return read;
    }

    /** Makes the key that the dialog asks for, and shows it. */
    public void make() {
        List<Scope> chosen =
                scopes.stream().map(Scope::tryParse).flatMap(Optional::stream).toList();
        Instant end = days == NEVER ? null : time.moment().plus(Duration.ofDays(days));
        created = keys.create(member.actor(), new KeyDraft(name, chosen, end));
        rows = null;
        name = "";
        PrimeFaces.current().executeScript("PF('newKey').hide()");
    }

    /** Takes the new key off the screen. */
    public void hide() {
        created = null;
    }

    public void delete(KeyRow key) {
        keys.delete(member.actor(), key.id(), VersionCondition.ANY);
        rows = null;
        created = null;
        Messages.addGlobalInfo("{0} is deleted; programs that use it are refused from now on.", key.name());
    }

    /** The scopes that this member may give. */
    public List<ScopeChoice> getChoices() {
        boolean operator = Permissions.allow(member.actor(), Permission.OPERATE);
        return Arrays.stream(Scope.values())
                .filter(scope -> scope != Scope.OPERATOR || operator)
                .map(ScopeChoice::of)
                .toList();
    }

    public List<ScopeChoice> scopesOf(KeyRow key) {
        return key.scopes().stream().map(ScopeChoice::of).toList();
    }

    public boolean isExpired(KeyRow key) {
        return key.hasExpired(time.moment());
    }

    public @Nullable CreatedKey getCreated() {
        return created;
    }

    public int getLimit() {
        return KeyService.MAX_KEYS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes == null ? List.of() : scopes;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
