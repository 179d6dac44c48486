package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Role;
import io.smartlink.account.actor.Scope;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.address.Slug;
import io.smartlink.address.SlugTakenException;
import io.smartlink.link.DestinationLoopException;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkExpiry;
import io.smartlink.link.LinkFilter;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.LinkSort;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.redirect.Redirector;
import io.smartlink.visit.Visit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Links: addresses are taken once, foreign links do not exist, changes reach the cache. */
interface LinksInTheContainer {
    String DOMAIN = "go.brand.example";

    LinkService links();

    Accounts accounts();

    Redirector redirector();

    DataSource database();

    LinkExpiry expiry();

    @Test
    default void a_link_without_a_slug_gets_one_of_seven_characters() {
        LinkRow made = links().create(accounts().actor("pro"), draft(null, "https://example.com/"));

        assertThat(made.slug()).matches("[23456789abcdefghijkmnpqrstuvwxyz]{7}");
        assertThat(made.domain()).isEqualTo(DOMAIN);
        assertThat(made.status()).isEqualTo(LinkStatus.ACTIVE);
        assertThat(made.version()).isZero();
    }

    @Test
    default void fifty_at_once_take_a_slug_once() throws InterruptedException {
        Actor actor = accounts().actor("pro");
        String slug = freshSlug();

        List<Object> outcomes = AtOnce.call(50, () -> links().create(actor, draft(slug, "https://example.com/")));

        assertThat(outcomes).filteredOn(LinkRow.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SlugTakenException.class::isInstance).hasSize(49);
        assertThat(links().count(actor, LinkFilter.ALL)).isEqualTo(1);
    }

    @Test
    default void a_refused_link_leaves_nothing_behind() {
        Actor actor = accounts().actor("pro");
        LinkRow first = links().create(actor, draft(freshSlug(), "https://example.com/"));

        assertThatThrownBy(() -> links().create(actor, draft(freshSlug(), first.shortUrl())))
                .isInstanceOf(DestinationLoopException.class);

        assertThat(links().count(actor, LinkFilter.ALL)).isEqualTo(1);
    }

    @Test
    default void a_link_of_another_account_does_not_exist() {
        LinkRow theirs = links().create(accounts().actor("pro"), draft(null, "https://example.com/"));
        Actor stranger = accounts().actor("pro");

        assertThatThrownBy(() -> links().link(stranger, theirs.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> links().resolve(stranger, DOMAIN, theirs.slug()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> links().change(
                                stranger, theirs.id(), VersionCondition.ANY, draft(null, "https://example.com/")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> links().delete(stranger, theirs.id(), VersionCondition.ANY))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    default void a_link_that_moves_frees_its_address() {
        Actor actor = accounts().actor("pro");
        LinkRow link = links().create(actor, draft(freshSlug(), "https://example.com/"));

        LinkRow moved = links().change(
                        actor,
                        link.id(),
                        VersionCondition.exactly(link.version()),
                        draft(freshSlug(), "https://example.com/"));

        assertThat(moved.slug()).isNotEqualTo(link.slug());
        assertThat(links().create(actor, draft(link.slug(), "https://example.com/"))
                        .id())
                .isNotEqualTo(link.id());
    }

    @Test
    default void a_link_cannot_move_to_where_another_stands() {
        Actor actor = accounts().actor("pro");
        LinkRow one = links().create(actor, draft(freshSlug(), "https://example.com/"));
        LinkRow other = links().create(actor, draft(freshSlug(), "https://example.com/"));

        assertThatThrownBy(() -> links().change(
                                actor, one.id(), VersionCondition.ANY, draft(other.slug(), "https://example.com/")))
                .isInstanceOf(SlugTakenException.class);

        assertThat(links().link(actor, one.id())).isEqualTo(one);
    }

    @Test
    default void a_version_that_is_past_changes_and_deletes_nothing() {
        Actor actor = accounts().actor("pro");
        LinkRow link = links().create(actor, draft(null, "https://example.com/"));
        VersionCondition read = VersionCondition.exactly(link.version());
        links().change(actor, link.id(), read, draft(null, "https://example.com/2"));

        assertThatThrownBy(() -> links().change(actor, link.id(), read, draft(null, "https://example.com/3")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> links().delete(actor, link.id(), read)).isInstanceOf(StaleVersionException.class);
        assertThat(links().link(actor, link.id()).destination()).isEqualTo("https://example.com/2");
    }

    /** To read is not needed for it, not even to compare the version. */
    @Test
    default void whoever_may_only_write_makes_changes_and_deletes() {
        Actor reader = accounts().actor("pro");
        Actor writer = new Actor(reader.accountId(), "key:writer", Role.ADMIN, false, Set.of(Scope.LINKS_WRITE));

        LinkRow made = links().create(writer, draft(null, "https://example.com/"));
        LinkRow edited = links().edit(
                        writer,
                        made.id(),
                        VersionCondition.exactly(made.version()),
                        before -> draft(before.slug(), "https://example.com/2"));
        assertThat(edited.destination()).isEqualTo("https://example.com/2");
        assertThatThrownBy(() -> links().link(writer, made.id())).isInstanceOf(ForbiddenException.class);

        links().delete(writer, made.id(), VersionCondition.exactly(edited.version()));
        assertThatThrownBy(() -> links().link(reader, made.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    default void of_ten_who_change_the_same_version_one_does() throws InterruptedException {
        Actor actor = accounts().actor("pro");
        LinkRow link = links().create(actor, draft(null, "https://example.com/"));

        List<Object> outcomes = AtOnce.call(10, () -> links().change(
                        actor,
                        link.id(),
                        VersionCondition.exactly(link.version()),
                        draft(null, "https://example.com/2")));

        assertThat(outcomes).filteredOn(LinkRow.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(StaleVersionException.class::isInstance).hasSize(9);
    }

    @Test
    default void a_deleted_link_frees_its_address() {
        Actor actor = accounts().actor("pro");
        LinkRow link = links().create(actor, draft(null, "https://example.com/"));

        links().delete(actor, link.id(), VersionCondition.ANY);

        assertThatThrownBy(() -> links().link(actor, link.id())).isInstanceOf(NotFoundException.class);
        assertThat(links().create(actor, draft(link.slug(), "https://example.com/"))
                        .slug())
                .isEqualTo(link.slug());
    }

    @Test
    default void pages_hold_each_link_once_while_others_are_added() {
        Actor actor = accounts().actor("pro");
        List<Long> made = new ArrayList<>();
        IntStream.range(0, 7)
                .forEach(i -> made.add(
                        0,
                        links().create(actor, draft(null, "https://example.com/" + i))
                                .id()));

        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<LinkRow> page = links().page(actor, LinkFilter.ALL, LinkSort.NEWEST, new PageRequest(3, cursor));
            page.items().forEach(link -> seen.add(link.id()));
            links().create(actor, draft(null, "https://example.com/late"));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen).isEqualTo(made);
    }

    @Test
    default void filters_narrow_list_and_count_alike() {
        Actor actor = accounts().actor("pro");
        links().create(actor, draft(null, "https://example.com/Apple"));
        links().create(actor, draft(null, "https://example.com/pear"));

        LinkFilter apples = new LinkFilter("apple", null, null, null, null, null, null, null, null);

        assertThat(links().count(actor, apples)).isEqualTo(1);
        assertThat(links().slice(actor, apples, LinkSort.NEWEST, 0, 10))
                .singleElement()
                .satisfies(link -> assertThat(link.destination()).endsWith("Apple"));
        assertThat(links().slice(actor, LinkFilter.ALL, LinkSort.OLDEST, 1, 10)).hasSize(1);
    }

    @Test
    default void a_search_for_signs_finds_signs_and_not_everything() {
        Actor actor = accounts().actor("pro");
        links().create(actor, draft(null, "https://example.com/100%25_off"));
        links().create(actor, draft(null, "https://example.com/other"));

        assertThat(links().count(actor, new LinkFilter("%25_", null, null, null, null, null, null, null, null)))
                .isEqualTo(1);
        assertThat(links().count(actor, new LinkFilter("\\", null, null, null, null, null, null, null, null)))
                .isZero();
    }

    @Test
    default void the_free_plan_includes_no_links() {
        Actor free = accounts().actor("free");

        assertThatThrownBy(() -> links().create(free, draft(null, "https://example.com/")))
                .isInstanceOf(PlanRequiredException.class);
    }

    @Test
    default void a_plan_that_is_full_takes_no_more_links() throws SQLException {
        execute("""
                insert into plan (name, links, bio_pages, qr_codes, domains, members, api_calls_per_minute, retention_days)
                values ('tiny', 2, 1, 0, 0, 1, 60, 30)
                on conflict do nothing
                """);
        Actor actor = accounts().actor("tiny");
        links().create(actor, draft(null, "https://example.com/1"));
        links().create(actor, draft(null, "https://example.com/2"));

        assertThatThrownBy(() -> links().create(actor, draft(null, "https://example.com/3")))
                .isInstanceOf(PlanLimitException.class);
    }

    @Test
    default void a_change_is_seen_by_the_redirect_within_a_second() {
        Actor actor = accounts().actor("pro");
        LinkRow link = links().create(actor, draft(null, "https://old.example/"));
        assertThat(destinationOf(link.slug())).isEqualTo("https://old.example/");

        links().change(actor, link.id(), VersionCondition.ANY, draft(null, "https://new.example/"));
        awaitDestination(link.slug(), "https://new.example/");

        links().delete(actor, link.id(), VersionCondition.ANY);
        awaitDestination(link.slug(), null);
    }

    @Test
    default void an_address_that_was_missed_before_it_was_taken_is_seen_within_a_second() {
        String slug = freshSlug();
        assertThat(destinationOf(slug)).isNull();

        links().create(accounts().actor("pro"), draft(slug, "https://new.example/"));

        awaitDestination(slug, "https://new.example/");
    }

    private void awaitDestination(String slug, @Nullable String destination) {
        await().atMost(Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(destinationOf(slug)).isEqualTo(destination));
    }

    private @Nullable String destinationOf(String slug) {
        Visit visit = new Visit(
                System.currentTimeMillis(),
                "GET",
                DOMAIN,
                "/" + slug,
                null,
                "127.0.0.1",
                null,
                null,
                null,
                null,
                false,
                null);
        return redirector().decide(visit) instanceof RedirectDecision.Follow follow ? follow.location() : null;
    }

    @Test
    default void tries_of_passwords_are_forgotten_when_they_no_longer_count() throws SQLException {
        LinkRow link = links().create(accounts().actor("pro"), draft(null, "https://example.com/"));
        for (int minutes : new int[] {14, 16}) {
            execute("insert into unlock_try (link_id, visitor, tried_at) values (" + link.id()
                    + ", '\\x01', now() - interval '" + minutes + " minutes')");
        }

        expiry().forgetTries();

        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet left =
                        statement.executeQuery("select count(*) from unlock_try where link_id = " + link.id())) {
            left.next();
            assertThat(left.getInt(1)).isEqualTo(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String freshSlug() {
        return "s-" + UUID.randomUUID();
    }

    private static LinkDraft draft(@Nullable String slug, String destination) {
        return LinkDraft.plain(null, slug == null ? null : new Slug(slug), new Destination(destination));
    }
}
