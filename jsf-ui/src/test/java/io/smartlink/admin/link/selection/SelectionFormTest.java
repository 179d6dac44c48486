package io.smartlink.admin.link.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.check.Finding;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionFormTest {
    private static final Instant MADE = Instant.parse("2026-11-22T12:00:00Z");
    private static final LinkRow LINK = new LinkRow(
            1,
            "localhost",
            "offer",
            "http://localhost/offer",
            new RedirectTarget(new Destination("https://shop.example/")),
            301,
            new Labels("Offer", List.of("spring", "mail"), null),
            false,
            Behaviour.PLAIN.with(new Schedule(null, MADE, 7, "https://shop.example/over")),
            true,
            LinkStatus.ACTIVE,
            MADE,
            MADE,
            "anna@example.com",
            3,
            0,
            null,
            Finding.UNCHECKED);

    private final SelectionForm form = new SelectionForm();

    @Test
    void tags_are_added_to_those_that_are_there() {
        form.setTags(List.of("mail", "summer"));

        assertThat(changed(SelectionChange.ADD_TAGS).labels().tags()).containsExactly("spring", "mail", "summer");
    }

    @Test
    void tags_are_removed_and_others_stay() {
        form.setTags(List.of("mail", "unknown"));

        assertThat(changed(SelectionChange.REMOVE_TAGS).labels().tags()).containsExactly("spring");
    }

    @Test
    void a_move_keeps_slug_and_password() {
        form.setDomain("go.brand.example");

        LinkDraft moved = changed(SelectionChange.DOMAIN);

        assertThat(moved.domain()).isEqualTo("go.brand.example");
        assertThat(moved.slug()).isEqualTo(LINK.draft().slug());
        assertThat(moved.password()).isSameAs(LinkPassword.KEPT);
    }

    @Test
    void an_expiry_leaves_the_rest_of_the_schedule_alone() {
        form.getExpiresAt().setTyped(LocalDateTime.parse("2027-01-01T00:00"));

        assertThat(changed(SelectionChange.EXPIRY).behaviour().schedule())
                .isEqualTo(new Schedule(null, Instant.parse("2027-01-01T00:00:00Z"), 7, "https://shop.example/over"));
    }

    @Test
    void the_archive_takes_links_and_gives_them_back() {
        assertThat(changed(SelectionChange.ARCHIVE).archived()).isTrue();
        assertThat(changed(SelectionChange.UNARCHIVE).archived()).isFalse();
    }

    private LinkDraft changed(SelectionChange change) {
        form.setChange(change);
        return form.changed(LINK, ZoneOffset.UTC);
    }
}
