package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.AccountService;
import io.smartlink.account.AccountSuspendedException;
import io.smartlink.account.AccountTerms;
import io.smartlink.account.CreatedAccount;
import io.smartlink.account.EmailTakenException;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Origin;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.Scope;
import io.smartlink.account.key.CreatedKey;
import io.smartlink.account.key.KeyDraft;
import io.smartlink.account.key.KeyRow;
import io.smartlink.account.key.KeyService;
import io.smartlink.account.member.InvitationAcceptance;
import io.smartlink.account.member.InvitationService;
import io.smartlink.account.member.InvitationSpentException;
import io.smartlink.account.member.LastOwnerException;
import io.smartlink.account.member.MemberDraft;
import io.smartlink.account.member.MemberRow;
import io.smartlink.account.member.MemberService;
import io.smartlink.account.member.NewInvitation;
import io.smartlink.account.member.SentInvitation;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Members and invitations: an account keeps an owner, takes in as many as its plan allows, and tells nobody of others. */
interface MembersInTheContainer {
    String WELCOME = "https://console.example/admin/welcome";

    MemberService members();

    InvitationService invitations();

    InvitationAcceptance acceptance();

    AccountService accountService();

    KeyService keyService();

    Accounts accounts();

    DataSource database();

    @Test
    default void somebody_is_invited_and_becomes_a_member() {
        Actor owner = owner("pro");
        String email = Accounts.freshEmail();
        SentInvitation sent = invitations().invite(owner, new NewInvitation(email, Role.EDITOR), WELCOME);

        assertThat(invitations().page(owner, PageRequest.first()).items()).containsExactly(sent.invitation());
        assertThat(acceptance().accept(token(sent))).isTrue();

        MemberRow member = found(owner, email);
        assertThat(member.role()).isEqualTo(Role.EDITOR);
        assertThat(invitations().page(owner, PageRequest.first()).items()).isEmpty();
        assertThat(acceptance().accept(token(sent))).isFalse();
        assertThat(rows("select count(*) from sign_in_token where member_id = ?", member.id()))
                .isEqualTo(1);
    }

    @Test
    default void ten_at_once_accept_an_invitation_once() throws InterruptedException {
        Actor owner = owner("pro");
        SentInvitation sent =
                invitations().invite(owner, new NewInvitation(Accounts.freshEmail(), Role.VIEWER), WELCOME);

        List<Object> outcomes = AtOnce.call(10, () -> acceptance().accept(token(sent)));

        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Boolean.FALSE::equals).hasSize(9);
        assertThat(members().count(owner, null)).isEqualTo(2);
    }

    @Test
    default void an_address_of_another_account_is_invited_like_any_other_and_cannot_accept() {
        String email = Accounts.freshEmail();
        accounts().create("pro", email);
        Actor owner = owner("pro");

        SentInvitation sent = invitations().invite(owner, new NewInvitation(email, Role.ADMIN), WELCOME);

        assertThatThrownBy(() -> acceptance().accept(token(sent))).isInstanceOf(InvitationSpentException.class);
        assertThat(members().count(owner, email)).isZero();
        assertThat(invitations().page(owner, PageRequest.first()).items()).hasSize(1);
    }

    @Test
    default void who_is_here_already_is_not_invited_again() {
        Actor owner = owner("pro");
        String email = Accounts.freshEmail();
        invitations().invite(owner, new NewInvitation(email, Role.VIEWER), WELCOME);

        assertThatThrownBy(() -> invitations()
                        .invite(
                                owner,
                                new NewInvitation(email.toUpperCase(java.util.Locale.ROOT), Role.VIEWER),
                                WELCOME))
                .isInstanceOf(EmailTakenException.class);
        assertThatThrownBy(() -> invitations().invite(owner, new NewInvitation(owner.label(), Role.VIEWER), WELCOME))
                .isInstanceOf(EmailTakenException.class);
    }

    @Test
    default void an_invitation_that_was_sent_again_opens_by_its_new_link_only() {
        Actor owner = owner("pro");
        SentInvitation first =
                invitations().invite(owner, new NewInvitation(Accounts.freshEmail(), Role.VIEWER), WELCOME);
        SentInvitation again = invitations().resend(owner, first.invitation().id(), WELCOME);

        assertThat(acceptance().accept(token(first))).isFalse();
        assertThat(acceptance().accept(token(again))).isTrue();
    }

    @Test
    default void an_expired_or_withdrawn_invitation_opens_nothing() {
        Actor owner = owner("pro");
        String email = Accounts.freshEmail();
        SentInvitation sent = invitations().invite(owner, new NewInvitation(email, Role.VIEWER), WELCOME);
        rows(
                "update invitation set expires_at = now() where id = ? returning 1",
                sent.invitation().id());

        assertThat(acceptance().accept(token(sent))).isFalse();
        assertThat(invitations().invitation(owner, sent.invitation().id()).open())
                .isFalse();
        SentInvitation other = invitations().invite(owner, new NewInvitation(email, Role.VIEWER), WELCOME);
        invitations().revoke(owner, other.invitation().id(), VersionCondition.ANY);
        assertThat(acceptance().accept(token(other))).isFalse();
        assertThat(acceptance().accept("nonsense")).isFalse();
    }

    @Test
    default void open_invitations_count_as_members() {
        Actor owner = owner("free");

        assertThatThrownBy(() ->
                        invitations().invite(owner, new NewInvitation(Accounts.freshEmail(), Role.VIEWER), WELCOME))
                .isInstanceOf(PlanLimitException.class);
    }

    @Test
    default void an_invitation_of_an_account_that_has_moved_to_a_smaller_plan_waits() {
        Actor owner = owner("pro");
        SentInvitation sent =
                invitations().invite(owner, new NewInvitation(Accounts.freshEmail(), Role.VIEWER), WELCOME);

        terms(owner, new AccountTerms("free", false, null));
        assertThatThrownBy(() -> acceptance().accept(token(sent))).isInstanceOf(InvitationSpentException.class);

        terms(owner, new AccountTerms("pro", false, null));
        assertThat(acceptance().accept(token(sent))).isTrue();
        terms(owner, new AccountTerms("free", false, null));
        assertThat(members().count(owner, null)).isEqualTo(2);
    }

    @Test
    default void the_last_owner_stays() {
        Actor owner = owner("pro");
        long own = found(owner, owner.label()).id();

        assertThatThrownBy(() -> members().remove(owner, own, VersionCondition.ANY))
                .isInstanceOf(LastOwnerException.class);
        assertThatThrownBy(() -> role(owner, own, Role.ADMIN)).isInstanceOf(LastOwnerException.class);

        Actor second = joined(owner, Role.OWNER);
        role(second, own, Role.ADMIN);
        assertThat(members().member(second, own).role()).isEqualTo(Role.ADMIN);
    }

    @Test
    default void two_owners_who_remove_each_other_at_once_leave_one() throws InterruptedException {
        Actor first = owner("pro");
        Actor second = joined(first, Role.OWNER);
        long firstId = found(first, first.label()).id();
        long secondId = found(first, second.label()).id();

        List<Object> outcomes = AtOnce.call(2, () -> {
            boolean mine = Thread.currentThread().getId() % 2 == 0;
            members().remove(mine ? first : second, mine ? secondId : firstId, VersionCondition.ANY);
            return "removed";
        });

        assertThat(outcomes).filteredOn("removed"::equals).hasSizeLessThanOrEqualTo(1);
        assertThat(members().slice(first, null, 0, 10))
                .extracting(MemberRow::role)
                .contains(Role.OWNER);
    }

    @Test
    default void admins_manage_all_but_owners_and_nobody_raises_themselves() {
        Actor owner = owner("pro");
        Actor admin = joined(owner, Role.ADMIN);
        Actor editor = joined(owner, Role.EDITOR);
        long ownerId = found(owner, owner.label()).id();
        long adminId = found(owner, admin.label()).id();
        long editorId = found(owner, editor.label()).id();

        role(admin, editorId, Role.ADMIN);
        role(admin, editorId, Role.VIEWER);
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable forbidden :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> role(admin, ownerId, Role.ADMIN),
                        () -> role(admin, editorId, Role.OWNER),
                        () -> role(admin, adminId, Role.OWNER),
                        () -> members().remove(admin, ownerId, VersionCondition.ANY),
                        () -> invitations()
                                .invite(admin, new NewInvitation(Accounts.freshEmail(), Role.OWNER), WELCOME),
                        () -> role(editor, adminId, Role.VIEWER),
                        () -> role(editor, editorId, Role.ADMIN),
                        () -> members().remove(editor, adminId, VersionCondition.ANY),
                        () -> invitations()
                                .invite(editor, new NewInvitation(Accounts.freshEmail(), Role.VIEWER), WELCOME))) {
            assertThatThrownBy(forbidden).isInstanceOf(ForbiddenException.class);
        }
        members().edit(editor, editorId, VersionCondition.ANY, draft -> new MemberDraft("Ed", draft.role()));
        assertThat(members().member(editor, editorId).name()).isEqualTo("Ed");
        assertThatThrownBy(() -> members()
                        .edit(editor, adminId, VersionCondition.ANY, draft -> new MemberDraft("x", draft.role())))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    default void an_owners_invitation_is_no_business_of_admins() {
        Actor owner = owner("pro");
        Actor admin = joined(owner, Role.ADMIN);
        long invited = invitations()
                .invite(owner, new NewInvitation(Accounts.freshEmail(), Role.OWNER), WELCOME)
                .invitation()
                .id();

        assertThatThrownBy(() -> invitations().resend(admin, invited, WELCOME)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> invitations().revoke(admin, invited, VersionCondition.ANY))
                .isInstanceOf(ForbiddenException.class);
        assertThat(invitations().resend(owner, invited, WELCOME).token()).isNotNull();
    }

    @Test
    default void a_key_makes_no_admin_who_may_more_than_itself() {
        Actor owner = owner("pro");
        Actor key = new Actor(
                owner.accountId(), "key:x", Role.ADMIN, false, Set.of(Scope.ACCOUNT_READ, Scope.ACCOUNT_WRITE));

        assertThatThrownBy(
                        () -> invitations().invite(key, new NewInvitation(Accounts.freshEmail(), Role.ADMIN), WELCOME))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    default void keys_to_the_account_go_with_the_power_of_who_made_them() {
        Actor owner = owner("pro");
        Actor admin = identified(owner, joined(owner, Role.ADMIN));
        Actor other = identified(owner, joined(owner, Role.ADMIN));
        KeyDraft powerful = new KeyDraft("power", List.of(Scope.ACCOUNT_READ, Scope.ACCOUNT_WRITE), null);
        KeyDraft plain = new KeyDraft("links", List.of(Scope.LINKS_READ), null);
        CreatedKey first = keyService().create(admin, powerful);
        keyService().create(admin, plain);
        Actor asKey = new Actor(
                owner.accountId(),
                first.row().id(),
                "key:power",
                Role.ADMIN,
                false,
                Set.copyOf(powerful.scopes()),
                new Origin(Origin.Source.API, null, null));
        keyService().create(asKey, new KeyDraft("of a key", powerful.scopes(), null));
        keyService().create(other, new KeyDraft("other", powerful.scopes(), null));

        role(owner, admin.id(), Role.EDITOR);
        assertThat(keyNames(owner)).containsExactlyInAnyOrder("first key", "links", "other");
        members().remove(owner, other.id(), VersionCondition.ANY);
        assertThat(keyNames(owner)).containsExactlyInAnyOrder("first key", "links");
        members().remove(owner, admin.id(), VersionCondition.ANY);

        assertThat(keyNames(owner)).containsExactlyInAnyOrder("first key", "links");
        assertThat(rows(
                        "select count(*) from audit_event where account_id = ? and action = 'api-key.deleted'",
                        owner.accountId()))
                .isEqualTo(3);
    }

    @Test
    default void a_removed_member_leaves_no_link_that_opens_anything() {
        Actor owner = owner("pro");
        Actor gone = joined(owner, Role.EDITOR);
        long id = found(owner, gone.label()).id();

        members().remove(owner, id, VersionCondition.ANY);

        assertThatThrownBy(() -> members().member(owner, id)).isInstanceOf(NotFoundException.class);
        assertThat(rows("select count(*) from sign_in_token where member_id = ?", id))
                .isZero();
        SentInvitation again = invitations().invite(owner, new NewInvitation(gone.label(), Role.VIEWER), WELCOME);
        assertThat(acceptance().accept(token(again))).isTrue();
    }

    @Test
    default void members_of_others_do_not_exist() {
        Actor owner = owner("pro");
        Actor stranger = owner("pro");
        long theirs = found(owner, owner.label()).id();
        long invited = invitations()
                .invite(owner, new NewInvitation(Accounts.freshEmail(), Role.VIEWER), WELCOME)
                .invitation()
                .id();

        assertThatThrownBy(() -> members().member(stranger, theirs)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> role(stranger, theirs, Role.VIEWER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> members().remove(stranger, theirs, VersionCondition.ANY))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invitations().invitation(stranger, invited)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invitations().resend(stranger, invited, WELCOME))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invitations().revoke(stranger, invited, VersionCondition.ANY))
                .isInstanceOf(NotFoundException.class);
        assertThat(members().slice(stranger, owner.label(), 0, 10)).isEmpty();
    }

    @Test
    default void members_are_changed_under_the_version_that_was_read() {
        Actor owner = owner("pro");
        MemberRow read = found(owner, joined(owner, Role.VIEWER).label());
        role(owner, read.id(), Role.EDITOR);

        VersionCondition condition = VersionCondition.exactly(read.version());
        assertThatThrownBy(() -> members().edit(owner, read.id(), condition, draft -> draft))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> members().remove(owner, read.id(), condition))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    default void the_people_of_a_suspended_account_stay_as_they_are() {
        Actor owner = owner("pro");
        Actor viewer = joined(owner, Role.VIEWER);
        long id = found(owner, viewer.label()).id();
        SentInvitation sent =
                invitations().invite(owner, new NewInvitation(Accounts.freshEmail(), Role.VIEWER), WELCOME);
        terms(owner, new AccountTerms("pro", true, "spam"));

        assertThatThrownBy(() -> role(owner, id, Role.ADMIN)).isInstanceOf(AccountSuspendedException.class);
        assertThatThrownBy(() -> members().remove(owner, id, VersionCondition.ANY))
                .isInstanceOf(AccountSuspendedException.class);
        assertThatThrownBy(() ->
                        members().edit(viewer, id, VersionCondition.ANY, draft -> new MemberDraft("x", draft.role())))
                .isInstanceOf(AccountSuspendedException.class);
        assertThatThrownBy(() -> invitations().resend(owner, sent.invitation().id(), WELCOME))
                .isInstanceOf(AccountSuspendedException.class);
        assertThatThrownBy(() -> acceptance().accept(token(sent))).isInstanceOf(InvitationSpentException.class);
        assertThat(members().member(viewer, id).role()).isEqualTo(Role.VIEWER);
    }

    @Test
    default void what_changes_the_people_is_in_the_audit_log() {
        Actor owner = owner("pro");
        Actor viewer = joined(owner, Role.VIEWER);
        long id = found(owner, viewer.label()).id();
        role(owner, id, Role.EDITOR);
        members().remove(owner, id, VersionCondition.ANY);

        assertThat(rows("""
                        select count(*)
                        from audit_event
                        where account_id = ?
                          and action in ('invitation.created', 'member.joined', 'member.updated', 'member.removed')
                        """, owner.accountId())).isEqualTo(4);
    }

    private static String token(SentInvitation sent) {
        return Objects.requireNonNull(sent.token());
    }

    /** The owner of a new account. */
    private Actor owner(String plan) {
        String email = Accounts.freshEmail();
        CreatedAccount created = accounts().create(plan, email);
        return Actor.member(created.account().id(), email, Role.OWNER, false);
    }

    /** Somebody who has accepted an invitation. */
    private Actor joined(Actor owner, Role role) {
        String email = Accounts.freshEmail();
        acceptance().accept(token(invitations().invite(owner, new NewInvitation(email, role), WELCOME)));
        return Actor.member(owner.accountId(), email, role, false);
    }

    private Actor identified(Actor owner, Actor member) {
        return Actor.member(owner.accountId(), found(owner, member.label()).id(), member.label(), member.role(), false);
    }

    private List<String> keyNames(Actor owner) {
        return keyService().page(owner, PageRequest.first()).items().stream()
                .map(KeyRow::name)
                .toList();
    }

    private MemberRow found(Actor actor, String email) {
        return members().slice(actor, email, 0, 1).get(0);
    }

    private MemberRow role(Actor actor, long id, Role role) {
        return members().edit(actor, id, VersionCondition.ANY, draft -> new MemberDraft(draft.name(), role));
    }

    private void terms(Actor actor, AccountTerms terms) {
        accountService().change(accounts().operator(), actor.accountId(), VersionCondition.ANY, before -> terms);
    }

    private long rows(String sql, long id) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
