package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.actor.Actor;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkFilter;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.LinkSort;
import io.smartlink.link.TagRow;
import io.smartlink.link.TagService;
import io.smartlink.link.campaign.CampaignDraft;
import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.campaign.CampaignService;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.VersionCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Campaigns and tags: names are told apart by the database, and what belongs to another account does not exist. */
interface CampaignsInTheContainer {
    Utm MAIL = new Utm("mail", "email", null, null, null);

    CampaignService campaigns();

    TagService tags();

    LinkService links();

    Accounts accounts();

    @Test
    default void a_name_is_taken_once_an_account_whatever_its_case() {
        Actor actor = accounts().actor("pro");
        campaigns().create(actor, new CampaignDraft("Spring", MAIL));
        CampaignRow other = campaigns().create(actor, new CampaignDraft("Summer", MAIL));

        assertThatThrownBy(() -> campaigns().create(actor, new CampaignDraft("SPRING", MAIL)))
                .isInstanceOf(ValidationFailedException.class);
        assertThatThrownBy(() -> campaigns()
                        .edit(actor, other.id(), VersionCondition.ANY, draft -> new CampaignDraft("spring", MAIL)))
                .isInstanceOf(ValidationFailedException.class);
        assertThat(campaigns()
                        .create(accounts().actor("pro"), new CampaignDraft("Spring", null))
                        .utm())
                .isEqualTo(Utm.NONE);
    }

    @Test
    default void a_campaign_is_changed_under_the_version_that_was_read() {
        Actor actor = accounts().actor("pro");
        CampaignRow made = campaigns().create(actor, new CampaignDraft("Spring", MAIL));
        VersionCondition read = VersionCondition.exactly(made.version());

        CampaignRow changed =
                campaigns().edit(actor, made.id(), read, draft -> new CampaignDraft("Autumn", draft.utm()));

        assertThat(changed.name()).isEqualTo("Autumn");
        assertThat(changed.utm()).isEqualTo(MAIL);
        assertThat(changed.version()).isGreaterThan(made.version());
        assertThatThrownBy(() -> campaigns().delete(actor, made.id(), read)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    default void links_are_counted_and_outlive_their_campaign() {
        Actor actor = accounts().actor("pro");
        CampaignRow campaign = campaigns().create(actor, new CampaignDraft("Spring", MAIL));
        LinkRow link = links().create(actor, draft(campaign.id(), "a"));

        assertThat(campaigns().campaign(actor, campaign.id()).links()).isEqualTo(1);
        campaigns().delete(actor, campaign.id(), VersionCondition.ANY);

        assertThat(links().link(actor, link.id()).labels().campaignId()).isNull();
        assertThatThrownBy(() -> campaigns().campaign(actor, campaign.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    default void a_campaign_of_another_account_does_not_exist() {
        CampaignRow theirs = campaigns().create(accounts().actor("pro"), new CampaignDraft("Spring", MAIL));
        Actor stranger = accounts().actor("pro");

        assertThatThrownBy(() -> campaigns().campaign(stranger, theirs.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> campaigns().delete(stranger, theirs.id(), VersionCondition.ANY))
                .isInstanceOf(NotFoundException.class);
        assertThat(campaigns().page(stranger, PageRequest.first()).items()).isEmpty();
    }

    @Test
    default void pages_of_campaigns_follow_each_other() {
        Actor actor = accounts().actor("pro");
        List.of("a", "b", "c").forEach(name -> campaigns().create(actor, new CampaignDraft(name, null)));

        Page<CampaignRow> first = campaigns().page(actor, new PageRequest(2, null));
        Page<CampaignRow> second = campaigns().page(actor, new PageRequest(2, first.nextCursor()));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.nextCursor()).isNull();
        assertThat(List.of(
                        first.items().get(0).name(),
                        first.items().get(1).name(),
                        second.items().get(0).name()))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    default void campaigns_are_found_by_a_part_of_their_name_and_cut_into_pages() {
        Actor actor = accounts().actor("pro");
        List.of("Spring mail", "SPRING_PRINT", "100% autumn", "Über uns")
                .forEach(name -> campaigns().create(actor, new CampaignDraft(name, MAIL)));
        campaigns().create(accounts().actor("pro"), new CampaignDraft("Spring of others", MAIL));

        assertThat(names(actor, " spRing ", 0, 10)).containsExactly("SPRING_PRINT", "Spring mail");
        assertThat(names(actor, "spring", 1, 10)).containsExactly("Spring mail");
        assertThat(names(actor, null, 1, 2)).containsExactly("100% autumn", "SPRING_PRINT");
        assertThat(names(actor, "%", 0, 10)).containsExactly("100% autumn");
        assertThat(names(actor, "_", 0, 10)).containsExactly("SPRING_PRINT");
        assertThat(names(actor, "über", 0, 10)).containsExactly("Über uns");
        assertThat(campaigns().count(actor, "spring")).isEqualTo(2);
        assertThat(campaigns().count(actor, null)).isEqualTo(4);
    }

    private List<String> names(Actor actor, @Nullable String search, int first, int size) {
        return campaigns().slice(actor, search, first, size).stream()
                .map(CampaignRow::name)
                .toList();
    }

    @Test
    default void the_links_of_a_campaign_can_be_listed() {
        Actor actor = accounts().actor("pro");
        CampaignRow campaign = campaigns().create(actor, new CampaignDraft("Spring", MAIL));
        LinkRow inside = links().create(actor, draft(campaign.id(), "a"));
        links().create(actor, draft(null, "a"));
        LinkFilter filter = new LinkFilter(null, null, null, campaign.id(), null, null, null, null, null);

        assertThat(links().slice(actor, filter, LinkSort.NEWEST, 0, 10))
                .extracting(LinkRow::id)
                .containsExactly(inside.id());
        assertThat(links().count(accounts().actor("pro"), filter)).isZero();
    }

    @Test
    default void tags_are_those_of_the_accounts_links() {
        Actor actor = accounts().actor("pro");
        links().create(actor, draft(null, "Spring", "50%_off"));
        links().create(actor, draft(null, "Spring", "mail"));
        links().create(accounts().actor("pro"), draft(null, "theirs"));

        assertThat(tags().tags(actor, null))
                .containsExactlyInAnyOrder(new TagRow("50%_off", 1), new TagRow("mail", 1), new TagRow("Spring", 2));
        assertThat(tags().tags(actor, " sPR ")).containsExactly(new TagRow("Spring", 2));
        assertThat(tags().tags(actor, "%")).containsExactly(new TagRow("50%_off", 1));
    }

    private static LinkDraft draft(@Nullable Long campaign, String... tags) {
        return new LinkDraft(
                null,
                null,
                new RedirectTarget(new Destination("https://example.com/")),
                302,
                new Labels(null, List.of(tags), campaign),
                false,
                Behaviour.PLAIN,
                LinkPassword.NONE);
    }
}
