package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.AccountSettings;
import io.smartlink.account.AccountTerms;
import io.smartlink.account.CreatedAccount;
import io.smartlink.account.EmailTakenException;
import io.smartlink.account.NewAccount;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.signin.Arrival;
import io.smartlink.account.signin.SignInRefusedException;
import io.smartlink.account.signin.SignInService;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts and sign-in: what was learned of a refused try is kept, a token is spent once. */
interface AccountsInTheContainer {
    int TRIES = 5;
    String OWN_PASSWORD = "a-password-of-their-own";

    Accounts accounts();

    AccountService accountService();

    SignInService signIns();

    @Test
    default void the_first_operator_signs_in_whatever_the_case_of_the_address() {
        Actor actor = signIns()
                .signIn(" ADMIN@brand.example ", Accounts.PASSWORD, Accounts.visitor())
                .actor();

        assertThat(actor.operator()).isTrue();
    }

    @Test
    default void wrong_tries_are_counted_although_they_are_refused() {
        String email = member();
        for (int i = 0; i < TRIES; i++) {
            assertThatThrownBy(() -> signIns().signIn(email, "wrong", Accounts.visitor()))
                    .isInstanceOf(SignInRefusedException.class);
        }

        assertThatThrownBy(() -> signIns().signIn(email, OWN_PASSWORD, Accounts.visitor()))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    default void a_right_password_forgives_the_tries_before() {
        String email = member();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < TRIES - 1; i++) {
                assertThatThrownBy(() -> signIns().signIn(email, "wrong", Accounts.visitor()))
                        .isInstanceOf(SignInRefusedException.class);
            }
            assertThat(signIns()
                            .signIn(email, OWN_PASSWORD, Accounts.visitor())
                            .actor()
                            .label())
                    .isEqualTo(email);
        }
    }

    @Test
    default void tries_at_once_are_all_counted() throws InterruptedException {
        String email = member();

        AtOnce.call(TRIES, () -> signIns().signIn(email, "wrong", Accounts.visitor()));

        assertThatThrownBy(() -> signIns().signIn(email, OWN_PASSWORD, Accounts.visitor()))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    default void a_stranger_is_refused_with_the_same_words() {
        String email = member();

        assertThatThrownBy(() -> signIns().signIn("nobody@brand.example", "wrong", Accounts.visitor()))
                .hasMessage(messageOf(() -> signIns().signIn(email, "wrong", Accounts.visitor())));
    }

    @Test
    default void a_one_time_token_is_spent_once_also_by_ten_at_once() throws InterruptedException {
        CreatedAccount created = accounts().create("pro", Accounts.freshEmail());

        List<Object> outcomes = AtOnce.call(
                10, () -> signIns().choosePassword(created.signInToken(), OWN_PASSWORD, Accounts.visitor()));

        assertThat(outcomes).filteredOn(Arrival.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SignInRefusedException.class::isInstance)
                .hasSize(9);
    }

    @Test
    default void a_password_that_is_too_short_does_not_spend_the_token() {
        CreatedAccount created = accounts().create("pro", Accounts.freshEmail());

        assertThatThrownBy(() -> signIns().choosePassword(created.signInToken(), "short", Accounts.visitor()))
                .isInstanceOf(ValidationFailedException.class);

        assertThat(signIns()
                        .choosePassword(created.signInToken(), OWN_PASSWORD, Accounts.visitor())
                        .actor()
                        .accountId())
                .isEqualTo(created.account().id());
    }

    @Test
    default void an_address_is_a_member_once_also_of_ten_accounts_at_once() throws InterruptedException {
        String email = Accounts.freshEmail();
        Actor operator = accounts().operator();

        List<Object> outcomes =
                AtOnce.call(10, () -> accountService().create(operator, new NewAccount("Test", "pro", email, true)));

        assertThat(outcomes).filteredOn(CreatedAccount.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof CreatedAccount))
                .hasSize(9)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(EmailTakenException.class));
    }

    @Test
    default void an_address_is_a_member_once() {
        String email = Accounts.freshEmail();
        accounts().create("pro", email);

        assertThatThrownBy(() -> accounts().create("free", email.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(EmailTakenException.class);
    }

    @Test
    default void only_an_operator_makes_and_sees_accounts() {
        Actor owner = accounts().actor("pro");

        assertThatThrownBy(
                        () -> accountService().create(owner, new NewAccount("x", "pro", Accounts.freshEmail(), false)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> accountService().account(owner, owner.accountId()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    default void a_plan_is_changed_under_the_version_that_was_read() {
        CreatedAccount created = accounts().create("free", Accounts.freshEmail());
        VersionCondition read = VersionCondition.exactly(created.account().version());

        AccountRow changed = accountService()
                .change(
                        accounts().operator(),
                        created.account().id(),
                        read,
                        terms -> new AccountTerms("pro", false, null));

        assertThat(changed.limits().plan()).isEqualTo("pro");
        assertThatThrownBy(() -> accountService()
                        .change(accounts().operator(), created.account().id(), read, terms -> terms))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    default void settings_are_changed_under_the_version_that_was_read() {
        Actor actor = accounts().actor("pro");
        AccountRow before = accountService().account(actor);
        VersionCondition read = VersionCondition.exactly(before.version());
        AccountSettings wanted = new AccountSettings("Another", true, false, false, List.of("203.0.113.0/24"), false);

        AccountRow changed = accountService().configure(actor, read, settings -> wanted);

        assertThat(before.settings()).isEqualTo(new AccountSettings("Test", false, true, true, List.of(), false));
        assertThat(changed.settings()).isEqualTo(wanted);
        assertThat(accountService().account(actor).settings()).isEqualTo(wanted);
        assertThatThrownBy(() -> accountService().configure(actor, read, settings -> settings))
                .isInstanceOf(StaleVersionException.class);
    }

    /** A new member with {@link #OWN_PASSWORD}. */
    private String member() {
        String email = Accounts.freshEmail();
        signIns().choosePassword(accounts().create("pro", email).signInToken(), OWN_PASSWORD, Accounts.visitor());
        return email;
    }

    private static String messageOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable refused) {
        return org.assertj.core.api.Assertions.catchThrowable(refused).getMessage();
    }
}
