package io.smartlink.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.account.actor.Actor;
import io.smartlink.explain.ExplainService;
import io.smartlink.explain.Explanation;
import io.smartlink.explain.ImaginedVisit;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkService;
import io.smartlink.link.target.Destination;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.VersionCondition;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Explanations are of the link as the database has it, and only for its owner. */
interface ExplanationsInTheContainer {
    ImaginedVisit ANY_VISIT = new ImaginedVisit(null, Map.of(), null, null, null);

    ExplainService explanations();

    LinkService links();

    Accounts accounts();

    @Test
    default void a_link_is_explained_as_it_is_now() {
        Actor actor = accounts().actor("pro");
        LinkRow link = links().create(actor, LinkDraft.plain(null, null, new Destination("https://example.com/a")));
        assertThat(explanations().explain(actor, link.id(), ANY_VISIT).headers())
                .containsEntry("Location", "https://example.com/a");

        links().edit(
                        actor,
                        link.id(),
                        VersionCondition.ANY,
                        row -> LinkDraft.plain(null, null, new Destination("https://example.com/b")));

        Explanation told = explanations().explain(actor, link.id(), ANY_VISIT);
        assertThat(told.headers()).containsEntry("Location", "https://example.com/b");
        assertThat(told.verdict().reason()).isEqualTo("no user agent");
        assertThat(links().link(actor, link.id()).clicks()).isZero();
    }

    @Test
    default void a_link_of_another_account_is_not_explained() {
        Actor owner = accounts().actor("pro");
        LinkRow link = links().create(owner, LinkDraft.plain(null, null, new Destination("https://example.com/")));
        Actor stranger = accounts().actor("pro");

        assertThatThrownBy(() -> explanations().explain(stranger, link.id(), ANY_VISIT))
                .isInstanceOf(NotFoundException.class);
    }
}
