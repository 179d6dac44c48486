package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.check.Finding;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkFormTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EXPIRY = Instant.parse("2027-01-31T23:00:30Z");

    @Test
    void a_blank_form_stands_on_the_domain_and_leaves_the_slug_to_be_generated() {
        LinkForm form = LinkForm.blank("localhost");
        form.setDestination("https://shop.example/");
        form.setSlug("  ");

        LinkDraft draft = form.draft(BERLIN);

        assertThat(draft.domain()).isEqualTo("localhost");
        assertThat(draft.slug()).isNull();
        assertThat(draft.redirectStatus()).isEqualTo(302);
        assertThat(draft.behaviour().schedule().expiresAt()).isNull();
    }

    @Test
    void faults_of_several_fields_are_told_together() {
        LinkForm form = LinkForm.blank("localhost");
        form.setDestination("javascript:alert(1)");
        form.setSlug("admin");

        ValidationFailedException refusal =
                catchThrowableOfType(ValidationFailedException.class, () -> form.draft(BERLIN));

        assertThat(refusal.faults()).extracting(FieldFault::field).containsExactly("destination", "slug");
    }

    @Test
    void the_time_that_was_typed_is_meant_where_the_viewer_is() {
        LinkForm form = LinkForm.blank("localhost");
        form.setDestination("https://shop.example/");
        form.getBehaviour().getSchedule().getExpiresAt().setTyped(LocalDateTime.parse("2027-07-01T00:00"));

        assertThat(form.draft(BERLIN).behaviour().schedule().expiresAt())
                .isEqualTo(Instant.parse("2027-06-30T22:00:00Z"));
    }

    @Test
    void an_expiry_that_nobody_touched_keeps_its_seconds() {
        LinkRow link = link(EXPIRY);
        LinkForm form = LinkForm.of(link, BERLIN);

        assertThat(form.getBehaviour().getSchedule().getExpiresAt().getTyped())
                .isEqualTo(LocalDateTime.parse("2027-02-01T00:00"));
        assertThat(form.draft(BERLIN).behaviour().schedule().expiresAt()).isEqualTo(EXPIRY);
    }

    @Test
    void a_form_that_was_only_opened_says_what_the_link_is() {
        LinkRow link = link(null);

        LinkDraft draft = LinkForm.of(link, BERLIN).draft(BERLIN);

        assertThat(draft.target()).isEqualTo(link.target());
        assertThat(draft.labels().tags()).isEqualTo(link.labels().tags());
        assertThat(draft.labels().title()).isEqualTo(link.labels().title());
        assertThat(draft.archived()).isTrue();
    }

    @Test
    void another_slug_or_domain_moves_the_link_an_emptied_slug_does_not() {
        LinkRow link = link(null);
        LinkForm same = LinkForm.of(link, BERLIN);
        LinkForm emptied = LinkForm.of(link, BERLIN);
        LinkForm renamed = LinkForm.of(link, BERLIN);
        LinkForm elsewhere = LinkForm.of(link, BERLIN);

        emptied.setSlug(null);
        renamed.setSlug("Offer");
        elsewhere.setDomain("go.brand.example");

        assertThat(same.moves(link)).isFalse();
        assertThat(emptied.moves(link)).isFalse();
        assertThat(renamed.moves(link)).isTrue();
        assertThat(elsewhere.moves(link)).isTrue();
    }

    private static LinkRow link(@Nullable Instant expiresAt) {
        Instant made = Instant.parse("2026-11-22T12:00:00Z");
        return new LinkRow(
                1,
                "localhost",
                "offer",
                "http://localhost/offer",
                new RedirectTarget(new Destination("https://shop.example/a?b=c%2Bd#e")),
                301,
                new Labels("Offer", List.of("spring", "mail"), null),
                true,
                Behaviour.PLAIN.with(Schedule.until(expiresAt)),
                false,
                LinkStatus.ARCHIVED,
                made,
                made,
                "anna@example.com",
                3,
                0,
                null,
                Finding.UNCHECKED);
    }
}
