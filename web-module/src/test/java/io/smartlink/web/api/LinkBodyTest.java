package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.LinkDraft;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkStatus;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.JsonBinding;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkBodyTest {
    private static final LinkRow LINK = new LinkRow(
            42,
            LinkKind.REDIRECT,
            "go.brand.example",
            "offer",
            "https://go.brand.example/offer",
            "https://shop.example/p?id=1#top",
            301,
            "Spring offer",
            List.of("spring"),
            Instant.parse("2027-01-31T23:00:00Z"),
            false,
            LinkStatus.ACTIVE,
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-01-02T00:00:00Z"),
            "ann@brand.example",
            3,
            7,
            null);

    @Test
    void a_destination_alone_makes_a_link() {
        LinkDraft draft = LinkBody.created(json("{'destination': 'https://example.com/a?b=c%2Bd#e'}"));

        assertThat(draft.destination().text()).isEqualTo("https://example.com/a?b=c%2Bd#e");
        assertThat(draft.redirectStatus()).isEqualTo(302);
        assertThat(draft.domain()).isNull();
        assertThat(draft.slug()).isNull();
        assertThat(draft.tags()).isEmpty();
        assertThat(draft.archived()).isFalse();
    }

    @Test
    void all_faults_of_a_body_are_told_together() {
        assertThat(faults("{'kind': 'redirect', 'slug': 'a b', 'utm': {}, 'id': 'x', 'redirectStatus': '302'}"))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("slug", "utm", "id", "redirectStatus", "destination");
    }

    @Test
    void faults_of_plain_fields_are_told_beside_those_of_slug_and_destination() {
        assertThat(faults("{'destination': 'data:x', 'slug': 'a b', 'redirectStatus': 303, 'tags': ['']}"))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("destination", "slug", "redirectStatus", "tags");
    }

    @ParameterizedTest
    @CsvSource({"amazon, not-served", "vcard, not-served", "carrier-pigeon, unknown-value"})
    void other_kinds_are_refused_clearly(String kind, String code) {
        assertThat(faults("{'kind': '" + kind + "', 'destination': 'https://example.com/'}"))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple("kind", code));
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        LinkDraft draft = LinkBody.patched(LINK, json("{'title': 'Autumn', 'tags': []}"));

        assertThat(draft.title()).isEqualTo("Autumn");
        assertThat(draft.tags()).isEmpty();
        assertThat(draft.redirectStatus()).isEqualTo(301);
        assertThat(draft.destination().text()).isEqualTo(LINK.destination());
        assertThat(draft.slug()).hasToString("offer");
        assertThat(draft.expiresAt()).isEqualTo(LINK.expiresAt());
    }

    @Test
    void a_null_in_a_patch_takes_a_field_back_to_its_default() {
        LinkDraft draft = LinkBody.patched(LINK, json("{'title': null, 'redirectStatus': null, 'expiresAt': null}"));

        assertThat(draft.title()).isNull();
        assertThat(draft.redirectStatus()).isEqualTo(302);
        assertThat(draft.expiresAt()).isNull();
    }

    @Test
    void a_patch_cannot_take_the_address_or_the_destination_away() {
        assertThatThrownBy(() -> LinkBody.patched(LINK, json("{'slug': null, 'domain': null, 'destination': null}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refusal -> assertThat(refusal.faults())
                        .extracting(FieldFault::field)
                        .containsExactlyInAnyOrder("slug", "domain", "destination"));
    }

    @Test
    void a_patch_with_a_null_of_an_unknown_name_is_refused() {
        assertThatThrownBy(() -> LinkBody.patched(LINK, json("{'campaignId': null, 'clicks': 0}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refusal -> assertThat(refusal.faults())
                        .extracting(FieldFault::field, FieldFault::code)
                        .containsExactlyInAnyOrder(tuple("campaignId", "unknown-field"), tuple("clicks", "read-only")));
    }

    @Test
    void an_answer_has_every_field_nulls_too() {
        JsonObject answer = JsonBinding.object(LinkAnswer.of(LINK));

        assertThat(answer.isNull("lastClickAt")).isTrue();
        assertThat(answer.getString("expiresAt")).isEqualTo("2027-01-31T23:00:00Z");
        assertThat(answer.getInt("version")).isEqualTo(3);
        assertThat(answer.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "kind",
                        "domain",
                        "slug",
                        "shortUrl",
                        "destination",
                        "redirectStatus",
                        "title",
                        "tags",
                        "expiresAt",
                        "archived",
                        "status",
                        "clicks",
                        "lastClickAt",
                        "createdAt",
                        "updatedAt",
                        "createdBy",
                        "version");
    }

    private static List<FieldFault> faults(String body) {
        return catchThrowableOfType(ValidationFailedException.class, () -> LinkBody.created(json(body)))
                .faults();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
