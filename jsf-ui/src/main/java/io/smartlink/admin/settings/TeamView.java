package io.smartlink.admin.settings;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.RoleChange;
import io.smartlink.account.member.InvitationRow;
import io.smartlink.account.member.InvitationService;
import io.smartlink.account.member.MemberDraft;
import io.smartlink.account.member.MemberRow;
import io.smartlink.account.member.MemberService;
import io.smartlink.account.member.NewInvitation;
import io.smartlink.account.member.SentInvitation;
import io.smartlink.admin.page.LazyRows;
import io.smartlink.admin.page.WelcomeLink;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The people of the account, and who is invited. */
@Named
@ViewScoped
public class TeamView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    MemberService members;

    @Inject
    InvitationService invitations;

    @Inject
    WelcomeLink welcome;

    private String search = "";
    private String email = "";
    private Role role = Role.EDITOR;
    private long editedId;
    private int editedVersion;
    private String name = "";
    private Role editedRole = Role.VIEWER;
    private @Nullable String acceptLink;
    private @Nullable String acceptedBy;
    private transient @Nullable LazyRows<MemberRow> rows;
    private transient @Nullable List<InvitationRow> invited;

    public LazyRows<MemberRow> getRows() {
        LazyRows<MemberRow> made = rows;
        if (made == null) {
            made = new LazyRows<>(
                    () -> members.count(actor(), search), (first, size) -> members.slice(actor(), search, first, size));
            rows = made;
        }
        return made;
    }

    /** Who has not come yet, the newest first; read once per request. */
    public List<InvitationRow> getInvited() {
        List<InvitationRow> read = invited;
        if (read == null) {
            read = invitations
                    .page(actor(), new PageRequest(PageRequest.MAX_LIMIT, null))
                    .items();
            invited = read;
        }
        return read;
    }

    public void invite() {
        show(invitations.invite(actor(), new NewInvitation(email, role), welcome.page()));
        email = "";
    }

    public void resend(InvitationRow invitation) {
        show(invitations.resend(actor(), invitation.id(), welcome.page()));
    }

    public void revoke(InvitationRow invitation) {
        invitations.revoke(actor(), invitation.id(), VersionCondition.ANY);
        invited = null;
        acceptLink = null;
        Messages.addGlobalInfo("The invitation of {0} is withdrawn; its link works no more.", invitation.email());
    }

    private void show(SentInvitation sent) {
        invited = null;
        acceptedBy = sent.invitation().email();
        acceptLink = sent.token() == null ? null : welcome.of(sent.token());
        if (acceptLink == null) {
            Messages.addGlobalInfo("{0} gets a mail with a link.", acceptedBy);
        }
    }

    /** Opens the dialog. */
    public void begin(MemberRow row) {
        editedId = row.id();
        editedVersion = row.version();
        name = row.name();
        editedRole = row.role();
    }

    public void save() {
        MemberRow saved = members.edit(
                actor(),
                editedId,
                VersionCondition.exactly(editedVersion),
                before -> new MemberDraft(name, editedRole));
        Messages.addGlobalInfo("{0} is saved.", saved.name());
    }

    public void remove(MemberRow row) {
        members.remove(actor(), row.id(), VersionCondition.ANY);
        Messages.addGlobalInfo("{0} is no member any more.", row.email());
    }

    /** Roles that this member may give. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(given -> new RoleChange(actor().role(), null, given, false).allowed())
                .toList();
    }

    public boolean isSelf(MemberRow row) {
        return row.email().equals(actor().label());
    }

    /** Whether this member may be given something else, or be taken out, by who looks. */
    public boolean isManageable(MemberRow row) {
        return new RoleChange(actor().role(), row.role(), null, isSelf(row)).allowed();
    }

    public void clear() {
        search = "";
    }

    private Actor actor() {
        return member.actor();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search == null ? "" : search;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public Role getEditedRole() {
        return editedRole;
    }

    public void setEditedRole(Role editedRole) {
        this.editedRole = editedRole;
    }

    /** What to hand to who was invited just now; null where a mail does it. */
    public @Nullable String getAcceptLink() {
        return acceptLink;
    }

    public @Nullable String getAcceptedBy() {
        return acceptedBy;
    }
}
