package io.smartlink.admin.page;

import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.omnifaces.util.Faces;

/** The menus of the two areas that have several pages: the account's settings, and the operator's. Pages that do not exist have no entry. */
@Named("menu")
@ApplicationScoped
public class MenuView {
    private static final List<MenuEntry> SETTINGS = List.of(
            new MenuEntry("/settings-team", "Team", "pi-users"),
            new MenuEntry("/settings-plan", "Plan and limits", "pi-gauge"),
            new MenuEntry("/settings-account", "Account", "pi-sliders-h"),
            new MenuEntry("/settings-keys", "API keys", "pi-key"),
            new MenuEntry("/settings-audit", "Audit log", "pi-history"),
            new MenuEntry("/settings-notifications", "Notifications", "pi-bell"),
            new MenuEntry("/settings-security", "Security", "pi-lock"));

    private static final List<MenuEntry> OPERATOR = List.of(
            new MenuEntry("/operator-accounts", "Accounts", "pi-building"),
            new MenuEntry("/operator-plans", "Plans", "pi-list"),
            new MenuEntry("/operator-domain", "Default domain", "pi-globe"),
            new MenuEntry("/operator-review", "Review queue", "pi-eye"),
            new MenuEntry("/operator-bio-pages", "Bio pages", "pi-mobile"),
            new MenuEntry("/operator-blocklist", "Blocklist", "pi-ban"),
            new MenuEntry("/operator-strikes", "Strikes", "pi-flag"),
            new MenuEntry("/operator-audit", "Audit log", "pi-history"),
            new MenuEntry("/operator-system", "System", "pi-server"));

    @Inject
    CurrentMember member;

    private List<MenuEntry> settings = List.of();
    private List<MenuEntry> operator = List.of();

    @PostConstruct
    void look() {
        settings = SETTINGS.stream().filter(MenuView::exists).toList();
        operator = OPERATOR.stream().filter(MenuView::exists).toList();
    }

    /** What every member of an account finds under its settings. */
    public List<MenuEntry> getSettings() {
        return settings;
    }

    /** What those who run the installation find; empty for all others. */
    public List<MenuEntry> getOperator() {
        return Permissions.allow(member.actor(), Permission.OPERATE) ? operator : List.of();
    }

    private static boolean exists(MenuEntry entry) {
        try {
            URL page = Faces.getExternalContext().getResource(entry.page() + ".xhtml");
            return page != null;
        } catch (IOException malformed) {
            throw new IllegalStateException(entry.page(), malformed);
        }
    }
}
