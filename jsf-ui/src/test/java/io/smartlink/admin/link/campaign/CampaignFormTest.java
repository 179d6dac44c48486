package io.smartlink.admin.link.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.link.campaign.CampaignDraft;
import io.smartlink.link.campaign.CampaignRow;
import io.smartlink.link.rule.Utm;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CampaignFormTest {
    @Test
    void what_is_left_alone_is_saved_as_it_was() {
        Utm utm = new Utm("mail", null, "spring", null, "b");
        CampaignRow campaign = new CampaignRow(1, "Spring", utm, 3, 0, Instant.EPOCH, Instant.EPOCH);

        assertThat(CampaignForm.of(campaign).draft()).isEqualTo(new CampaignDraft("Spring", utm));
    }

    @Test
    void all_faults_are_told_together_at_their_fields() {
        CampaignForm form = new CampaignForm();
        form.getUtm().setTerm("x".repeat(201));

        assertThatThrownBy(form::draft)
                .isInstanceOfSatisfying(ValidationFailedException.class, refusal -> assertThat(refusal.faults())
                        .extracting(FieldFault::field)
                        .containsExactlyInAnyOrder("name", "utm.term"));
    }
}
