package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.address.SlugTakenException;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.link.LinkStatus;
import io.smartlink.link.check.Finding;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.DatabaseException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.JsonBinding;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkTest {
    private static final LinkRow LINK = new LinkRow(
            42,
            "go.example",
            "offer",
            "https://go.example/offer",
            new RedirectTarget(new Destination("https://shop.example/")),
            302,
            new Labels(null, List.of("spring", "mail"), null),
            false,
            Behaviour.PLAIN,
            false,
            LinkStatus.ACTIVE,
            Instant.EPOCH,
            Instant.EPOCH,
            "ann@brand.example",
            0,
            0,
            null,
            Finding.UNCHECKED);

    @Test
    void a_refused_item_stands_in_its_place_and_leaves_the_others_alone() {
        BulkAnswer answer = new BulkRun(201, "/api/v1/links/bulk").over(List.of("a", "taken", "c"), slug -> {
            if (slug.equals("taken")) {
                throw new SlugTakenException("go.example", slug);
            }
            return LINK;
        });

        JsonObject json = JsonBinding.object(answer);
        assertThat(answer.items()).extracting(BulkItemAnswer::status).containsExactly(201, 409, 201);
        assertThat(json.getJsonArray("items").getJsonObject(0)).containsOnlyKeys("status", "link");
        assertThat(json.getJsonArray("items").getJsonObject(1)).containsOnlyKeys("status", "problem");
        JsonObject problem = json.getJsonArray("items").getJsonObject(1).getJsonObject("problem");
        assertThat(problem.getString("type")).endsWith("/slug-taken");
        assertThat(problem.getString("instance")).isEqualTo("/api/v1/links/bulk");
    }

    @Test
    void behind_a_failure_of_ours_nothing_is_tried() {
        List<String> tried = new ArrayList<>();

        BulkAnswer answer = new BulkRun(201, "/").over(List.of("a", "b", "c"), slug -> {
            tried.add(slug);
            if (slug.equals("b")) {
                throw new DatabaseException(new SQLException("away", "08006"));
            }
            return LINK;
        });

        assertThat(answer.items()).extracting(BulkItemAnswer::status).containsExactly(201, 503, 503);
        assertThat(tried).containsExactly("a", "b");
    }

    @Test
    void one_to_a_thousand_objects_are_taken() {
        assertThat(BulkBody.created(json("{'items': [{}]}"))).hasSize(1);
        assertThat(BulkBody.created(json(items(1000)))).hasSize(1000);
        for (String body : List.of(items(0), items(1001), "{}", "{'items': [1]}", "{'items': {}}", "{'links': []}")) {
            assertThatThrownBy(() -> BulkBody.created(json(body))).isInstanceOf(ValidationFailedException.class);
        }
    }

    @Test
    void a_patch_of_many_adds_and_removes_tags_and_copies_the_rest() {
        LinkDraft draft = BulkBody.patched(json("{'ids': ['x'], 'patch': {'addTags': [' sale ', 'mail'],"
                        + " 'removeTags': ['spring'], 'archived': true, 'expiresAt': '2027-01-31T23:00:00Z',"
                        + " 'domain': 'brand.example'}}"))
                .of(LINK);

        assertThat(draft.labels().tags()).containsExactly("mail", "sale");
        assertThat(draft.archived()).isTrue();
        assertThat(draft.behaviour().schedule().expiresAt()).isEqualTo("2027-01-31T23:00:00Z");
        assertThat(draft.domain()).isEqualTo("brand.example");
    }

    @Test
    void a_patch_of_many_adds_and_removes_pixels() {
        String one = OpaqueId.text(7);
        String other = OpaqueId.text(8);

        LinkDraft draft = BulkBody.patched(
                        json("{'ids': ['x'], 'patch': {'addPixelIds': ['%s', '%s'],".formatted(one, other)
                                + " 'removePixelIds': ['%s']}}".formatted(one)))
                .of(LINK);

        assertThat(draft.behaviour().pixelIds()).containsExactly(8L);
    }

    @Test
    void what_a_patch_of_many_leaves_out_stays() {
        LinkDraft draft = BulkBody.patched(json("{'ids': ['x'], 'patch': {'archived': true}}"))
                .of(LINK);

        assertThat(draft.labels().tags()).containsExactly("spring", "mail");
        assertThat(draft.domain()).isEqualTo("go.example");
    }

    @Test
    void faults_of_the_patch_are_told_once_for_all_links() {
        assertThatThrownBy(() -> BulkBody.patched(
                        json("{'ids': ['x'], 'patch': {'slug': 'a', 'archived': 'yes', 'expiresAt': 'soon'}}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field(), fault -> fault.code())
                        .containsExactly(
                                tuple("patch.slug", "unknown-field"),
                                tuple("patch.archived", "wrong-type"),
                                tuple("patch.expiresAt", "not-an-instant")));
    }

    private static String items(int count) {
        return "{'items': [" + String.join(",", Collections.nCopies(count, "{}")) + "]}";
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
