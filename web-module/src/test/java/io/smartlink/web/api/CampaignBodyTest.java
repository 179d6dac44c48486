package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.campaign.CampaignDraft;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.ValidationFailedException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CampaignBodyTest {
    private static final CampaignDraft SPRING = new CampaignDraft("Spring", new Utm("mail", "email", null, null, null));

    @Test
    void a_name_alone_makes_a_campaign() {
        assertThat(CampaignBody.created(json("{'name': ' Spring '}"))).isEqualTo(new CampaignDraft("Spring", Utm.NONE));
    }

    @Test
    void a_patch_changes_what_it_names() {
        assertThat(CampaignBody.patched(SPRING, json("{}"))).isEqualTo(SPRING);
        assertThat(CampaignBody.patched(SPRING, json("{'utm': {'medium': null, 'campaign': 'spring'}}")))
                .isEqualTo(new CampaignDraft("Spring", new Utm("mail", null, "spring", null, null)));
    }

    @Test
    void all_faults_are_told_together() {
        assertThatThrownBy(() ->
                        CampaignBody.created(json("{'links': 3, 'colour': 'red', 'utm': {'source': 1, 'from': 'x'}}")))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field(), fault -> fault.code())
                        .contains(
                                tuple("links", "read-only"),
                                tuple("colour", "unknown-field"),
                                tuple("utm.from", "unknown-field"),
                                tuple("name", "required")));
        assertThatThrownBy(() -> CampaignBody.patched(SPRING, json("{'name': null}")))
                .isInstanceOf(ValidationFailedException.class);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
