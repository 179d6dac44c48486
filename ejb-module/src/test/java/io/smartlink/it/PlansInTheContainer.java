package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.AccountFilter;
import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.AccountSuspendedException;
import io.smartlink.account.AccountTerms;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.account.plan.PlanRow;
import io.smartlink.account.plan.PlanService;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Plans: what is over a limit goes on working and cannot be added to; the operator's terms take effect at once. */
interface PlansInTheContainer {
    PlanService plans();

    AccountService accountService();

    LinkService links();

    Accounts accounts();

    DataSource database();

    @Test
    default void an_account_over_its_limit_keeps_its_links_and_gets_no_more() {
        String plan = freshPlan();
        Actor actor = accounts().actor(plan);
        LinkRow first = links().create(actor, plain());
        links().create(actor, plain());

        editPlan(plan, 1, true);

        assertThatThrownBy(() -> links().create(actor, plain()))
                .isInstanceOf(PlanLimitException.class)
                .hasMessageContaining("1 links");
        assertThat(links().link(actor, first.id()).status()).isEqualTo(LinkStatus.ACTIVE);
        LinkRow changed = links().edit(actor, first.id(), VersionCondition.ANY, link -> plain());
        assertThat(changed.version()).isGreaterThan(first.version());
        links().delete(actor, first.id(), VersionCondition.ANY);
        assertThatThrownBy(() -> links().create(actor, plain())).isInstanceOf(PlanLimitException.class);
    }

    @Test
    default void the_last_place_of_a_plan_is_taken_once() throws InterruptedException {
        String plan = freshPlan();
        editPlan(plan, 3, true);
        Actor actor = accounts().actor(plan);

        List<Object> outcomes = AtOnce.call(20, () -> links().create(actor, plain()));

        assertThat(outcomes).filteredOn(LinkRow.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(PlanLimitException.class::isInstance).hasSize(17);
    }

    @Test
    default void without_links_in_the_plan_they_are_looked_at_and_taken_away_and_not_changed() {
        String plan = freshPlan();
        Actor actor = accounts().actor(plan);
        LinkRow link = links().create(actor, plain());

        editPlan(plan, 0, true);

        assertThatThrownBy(() -> links().create(actor, plain())).isInstanceOf(PlanRequiredException.class);
        assertThatThrownBy(() -> links().edit(actor, link.id(), VersionCondition.ANY, LinkRow::draft))
                .isInstanceOf(PlanRequiredException.class);
        assertThat(links().link(actor, link.id())).isEqualTo(link);
        links().delete(actor, link.id(), VersionCondition.ANY);
    }

    @Test
    default void variants_that_a_plan_has_lost_stay_and_cannot_be_changed() {
        String plan = freshPlan();
        Actor actor = accounts().actor(plan);
        LinkRow link = links().create(actor, split("https://a.example/"));

        editPlan(plan, 10, false);

        assertThatThrownBy(() -> links().create(actor, split("https://a.example/")))
                .isInstanceOf(PlanRequiredException.class)
                .hasMessageContaining("A/B variants");
        assertThatThrownBy(() ->
                        links().edit(actor, link.id(), VersionCondition.ANY, before -> split("https://b.example/")))
                .isInstanceOf(PlanRequiredException.class);
        assertThat(links().edit(actor, link.id(), VersionCondition.ANY, LinkRow::draft)
                        .behaviour()
                        .variants())
                .hasSize(2);
        assertThat(links().edit(actor, link.id(), VersionCondition.ANY, before -> plain())
                        .behaviour()
                        .variants())
                .isEmpty();
    }

    @Test
    default void a_plan_is_changed_under_the_version_that_was_read_and_by_operators_only() {
        String plan = freshPlan();
        PlanRow read = plans().plan(accounts().operator(), plan);
        VersionCondition condition = VersionCondition.exactly(read.version());

        PlanRow changed = plans().edit(accounts().operator(), plan, condition, before -> limits(plan, 7, true));

        assertThat(changed.limits().links()).isEqualTo(7);
        assertThat(plans().plans(accounts().operator())).contains(changed);
        assertThatThrownBy(() -> plans().edit(accounts().operator(), plan, condition, before -> before))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> plans().plan(accounts().operator(), "nothing")).isInstanceOf(NotFoundException.class);
        Actor owner = accounts().actor("pro");
        assertThatThrownBy(() -> plans().plans(owner)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> plans().edit(owner, plan, VersionCondition.ANY, before -> before))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    default void a_suspended_account_reads_and_changes_nothing_until_it_is_lifted() {
        Actor actor = accounts().actor("pro");
        LinkRow link = links().create(actor, plain());

        AccountRow suspended = terms(actor, new AccountTerms("pro", true, "spam"));

        assertThat(suspended.status()).isEqualTo("suspended");
        assertThat(suspended.statusReason()).isEqualTo("spam");
        assertThat(suspended.suspendedAt()).isNotNull();
        assertThat(links().link(actor, link.id())).isEqualTo(link);
        assertThatThrownBy(() -> links().create(actor, plain())).isInstanceOf(AccountSuspendedException.class);
        assertThatThrownBy(() -> links().delete(actor, link.id(), VersionCondition.ANY))
                .isInstanceOf(AccountSuspendedException.class);
        assertThatThrownBy(() -> accountService().configure(actor, VersionCondition.ANY, settings -> settings))
                .isInstanceOf(AccountSuspendedException.class);

        AccountRow lifted = terms(actor, new AccountTerms("pro", false, "explained"));

        assertThat(lifted.status()).isEqualTo("active");
        assertThat(lifted.suspendedAt()).isNull();
        links().create(actor, plain());
    }

    @Test
    default void nobody_is_suspended_or_lifted_without_a_reason() {
        Actor actor = accounts().actor("pro");

        assertThatThrownBy(() -> terms(actor, new AccountTerms("pro", true, null)))
                .isInstanceOf(ValidationFailedException.class);
        assertThatThrownBy(() -> terms(actor, new AccountTerms("nothing", false, null)))
                .isInstanceOf(ValidationFailedException.class);

        assertThat(accountService().account(actor).status()).isEqualTo("active");
    }

    @Test
    default void the_installation_itself_suspends_once_and_keeps_the_first_reason() {
        Actor actor = accounts().actor("pro");

        accountService().suspend(actor.accountId(), "three strikes");
        AccountRow first = accountService().account(actor);
        accountService().suspend(actor.accountId(), "a fourth");

        assertThat(accountService().account(actor)).isEqualTo(first);
        assertThat(first.statusReason()).isEqualTo("three strikes");
    }

    @Test
    default void accounts_are_found_by_name_address_status_and_plan() {
        String plan = freshPlan();
        String email = Accounts.freshEmail();
        long id = accounts().create(plan, email).account().id();
        accounts().create(plan, Accounts.freshEmail());

        assertThat(found(new AccountFilter(email.substring(3, 20).toUpperCase(java.util.Locale.ROOT), null, null)))
                .containsExactly(id);
        assertThat(found(new AccountFilter("tes", "active", plan))).hasSize(2).contains(id);
        assertThat(found(new AccountFilter(null, "suspended", plan))).isEmpty();
        assertThat(accountService().count(accounts().operator(), new AccountFilter(null, null, plan)))
                .isEqualTo(2);
        assertThat(accountService().slice(accounts().operator(), new AccountFilter(null, null, plan), 1, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
    }

    private List<Long> found(AccountFilter filter) {
        return accountService().accounts(accounts().operator(), filter, PageRequest.first()).items().stream()
                .map(AccountRow::id)
                .toList();
    }

    private AccountRow terms(Actor actor, AccountTerms terms) {
        return accountService().change(accounts().operator(), actor.accountId(), VersionCondition.ANY, before -> terms);
    }

    private void editPlan(String plan, int links, boolean rules) {
        plans().edit(accounts().operator(), plan, VersionCondition.ANY, before -> limits(plan, links, rules));
    }

    private static PlanLimits limits(String plan, int links, boolean rules) {
        return new PlanLimits(plan, links, 0, 0, 0, 5, 100, 30, rules, true, true);
    }

    private static LinkDraft plain() {
        return LinkDraft.plain(null, null, new Destination("https://example.com/"));
    }

    private static LinkDraft split(String destination) {
        LinkDraft plain = plain();
        return new LinkDraft(
                null,
                null,
                new RedirectTarget(new Destination("https://example.com/")),
                302,
                plain.labels(),
                false,
                new Behaviour(
                        Schedule.ALWAYS,
                        Utm.NONE,
                        false,
                        false,
                        false,
                        Preview.NONE,
                        List.of(),
                        List.of(new Variant("A", 1, destination), new Variant("B", 1, "https://c.example/"))),
                plain.password());
    }

    /** A plan of its own for a test, with 10 links. */
    private String freshPlan() {
        String name = "plan-" + UUID.randomUUID();
        try (Connection connection = database().getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into plan (name, links, bio_pages, qr_codes, domains, members, api_calls_per_minute, retention_days)
                        values (?, 10, 0, 0, 0, 5, 100, 30)
                        """)) {
            insert.setString(1, name);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return name;
    }
}
