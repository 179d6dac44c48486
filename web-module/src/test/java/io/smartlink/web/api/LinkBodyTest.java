package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.check.Finding;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.JsonBinding;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkBodyTest {
    private static final Instant END = Instant.parse("2027-01-31T23:00:00Z");
    private static final Behaviour BEHAVIOUR = new Behaviour(
            new Schedule(null, END, 100, null),
            new Utm("mail", null, null, null, null),
            true,
            false,
            true,
            Preview.NONE,
            List.of(new Rule(
                    "iPhones",
                    new Condition(
                            List.of(),
                            List.of("ios"),
                            List.of(),
                            List.of(),
                            Map.of("b", "1", "a", ""),
                            List.of(),
                            null,
                            null),
                    "https://apps.example/ios")),
            List.of());

    private static final LinkRow LINK = new LinkRow(
            42,
            "go.brand.example",
            "offer",
            "https://go.brand.example/offer",
            new RedirectTarget(new Destination("https://shop.example/p?id=1#top")),
            301,
            new Labels("Spring offer", List.of("spring"), null),
            false,
            BEHAVIOUR,
            true,
            LinkStatus.ACTIVE,
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2026-01-02T00:00:00Z"),
            "ann@brand.example",
            3,
            7,
            null,
            Finding.UNCHECKED);

    @Test
    void a_destination_alone_makes_a_link() {
        LinkDraft draft = LinkBody.created(json("{'destination': 'https://example.com/a?b=c%2Bd#e'}"));

        assertThat(destination(draft)).isEqualTo("https://example.com/a?b=c%2Bd#e");
        assertThat(draft.redirectStatus()).isEqualTo(302);
        assertThat(draft.domain()).isNull();
        assertThat(draft.slug()).isNull();
        assertThat(draft.labels().tags()).isEmpty();
        assertThat(draft.archived()).isFalse();
    }

    @Test
    void all_faults_of_a_body_are_told_together() {
        assertThat(faults("{'kind': 'redirect', 'slug': 'a b', 'utm': [], 'id': 'x', 'redirectStatus': '302'}"))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("slug", "utm", "id", "redirectStatus", "destination");
    }

    @Test
    void faults_of_plain_fields_are_told_beside_those_of_slug_and_destination() {
        assertThat(faults("{'destination': 'data:x', 'slug': 'a b', 'redirectStatus': 303, 'tags': ['']}"))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("destination", "slug", "redirectStatus", "tags");
    }

    @Test
    void an_unknown_kind_is_refused() {
        assertThat(faults("{'kind': 'carrier-pigeon', 'destination': 'https://example.com/'}"))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactly(tuple("kind", "unknown-value"));
    }

    @Test
    void a_kind_needs_its_own_fields_and_has_no_others() {
        assertThat(faults("{'kind': 'vcard', 'destination': 'https://example.com/', 'redirectStatus': 301}"))
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactlyInAnyOrder(
                        tuple("destination", "wrong-kind"),
                        tuple("vcard", "required"),
                        tuple("redirectStatus", "wrong-kind"));
        assertThat(faults("{'destination': 'https://example.com/', 'amazon': {}}"))
                .extracting(FieldFault::field, FieldFault::code)
                .contains(tuple("amazon", "wrong-kind"));
    }

    @Test
    void the_behaviour_is_read_whole() {
        LinkDraft draft = LinkBody.created(json("""
                {'destination': 'https://example.com/', 'utm': {'source': ' mail ', 'term': null}, 'forwardQuery': true,
                 'forwardPath': true, 'startsAt': '2027-01-01T00:00:00+01:00', 'maxClicks': 5, 'crawlable': true,
                 'expiredDestination': 'HTTPS://Over.example', 'password': 'open sesame', 'pixelIds': [],
                 'preview': {'title': 'T', 'description': null, 'imageUrl': null},
                 'rules': [{'name': 'iPhones', 'when': {'device': ['mobile'], 'os': ['ios'], 'country': ['DE', 'AT'],
                   'language': ['de'], 'query': {'src': 'app'}, 'referrerHost': [], 'from': null, 'until': null},
                   'destination': 'https://apps.example/ios'}],
                 'variants': [{'name': 'A', 'weight': 50, 'destination': 'https://shop.example/a'},
                   {'name': 'B', 'weight': 50, 'destination': 'https://shop.example/b'}]}"""));

        Behaviour behaviour = draft.behaviour();
        assertThat(behaviour.utm()).isEqualTo(new Utm("mail", null, null, null, null));
        assertThat(behaviour.schedule())
                .isEqualTo(new Schedule(Instant.parse("2026-12-31T23:00:00Z"), null, 5, "https://over.example"));
        assertThat(behaviour.forwardQuery()).isTrue();
        assertThat(behaviour.forwardPath()).isTrue();
        assertThat(behaviour.crawlable()).isTrue();
        assertThat(behaviour.preview().title()).isEqualTo("T");
        assertThat(behaviour.rules().get(0).when().query()).containsExactly(Map.entry("src", "app"));
        assertThat(behaviour.variants()).hasSize(2);
        assertThat(draft.password()).hasToString("new");
    }

    @Test
    void faults_of_nested_fields_tell_the_way() {
        assertThat(faults("""
                {'destination': 'https://example.com/', 'password': 'x', 'maxClicks': 0, 'pixelIds': ['a'],
                 'rules': [{'name': 'a', 'when': {'device': ['phone']}, 'destination': 'data:x'}],
                 'variants': [{'name': 'A', 'weight': 0, 'destination': 'https://shop.example/a'}],
                 'utm': {'sauce': 'x'}}"""))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder(
                        "password",
                        "maxClicks",
                        "pixelIds[0]",
                        "rules[0].when.device",
                        "variants[0].weight",
                        "utm.sauce");
    }

    @Test
    void a_patch_that_does_not_speak_of_the_password_keeps_it() {
        assertThat(LinkBody.patched(LINK, json("{'title': 'x'}")).password()).isSameAs(LinkPassword.KEPT);
        assertThat(LinkBody.patched(LINK, json("{'password': null}")).password())
                .isSameAs(LinkPassword.NONE);
        assertThat(LinkBody.patched(LINK, json("{'password': 'another'}")).password())
                .hasToString("new");
    }

    @Test
    void a_patch_changes_one_field_of_a_group_and_keeps_the_others() {
        LinkDraft draft = LinkBody.patched(LINK, json("{'utm': {'medium': 'email'}}"));

        assertThat(draft.behaviour().utm()).isEqualTo(new Utm("mail", "email", null, null, null));
        assertThat(draft.behaviour().rules()).isEqualTo(BEHAVIOUR.rules());
        assertThat(draft.behaviour().schedule()).isEqualTo(BEHAVIOUR.schedule());
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        LinkDraft draft = LinkBody.patched(LINK, json("{'title': 'Autumn', 'tags': []}"));

        assertThat(draft.labels().title()).isEqualTo("Autumn");
        assertThat(draft.labels().tags()).isEmpty();
        assertThat(draft.redirectStatus()).isEqualTo(301);
        assertThat(destination(draft)).isEqualTo(LINK.destination());
        assertThat(draft.slug()).hasToString("offer");
        assertThat(draft.behaviour().schedule().expiresAt()).isEqualTo(END);
    }

    @Test
    void a_null_in_a_patch_takes_a_field_back_to_its_default() {
        LinkDraft draft = LinkBody.patched(LINK, json("{'title': null, 'redirectStatus': null, 'expiresAt': null}"));

        assertThat(draft.labels().title()).isNull();
        assertThat(draft.redirectStatus()).isEqualTo(302);
        assertThat(draft.behaviour().schedule().expiresAt()).isNull();
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
        assertThatThrownBy(() -> LinkBody.patched(LINK, json("{'sauce': null, 'clicks': 0}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refusal -> assertThat(refusal.faults())
                        .extracting(FieldFault::field, FieldFault::code)
                        .containsExactlyInAnyOrder(tuple("sauce", "unknown-field"), tuple("clicks", "read-only")));
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
                        "utm",
                        "forwardQuery",
                        "forwardPath",
                        "startsAt",
                        "maxClicks",
                        "expiredDestination",
                        "passwordProtected",
                        "crawlable",
                        "campaignId",
                        "pixelIds",
                        "preview",
                        "rules",
                        "variants",
                        "amazon",
                        "vcard",
                        "safety",
                        "safetyReason",
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

    private static String destination(LinkDraft draft) {
        return ((RedirectTarget) draft.target()).destination().text();
    }

    private static List<FieldFault> faults(String body) {
        return catchThrowableOfType(ValidationFailedException.class, () -> LinkBody.created(json(body)))
                .faults();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
