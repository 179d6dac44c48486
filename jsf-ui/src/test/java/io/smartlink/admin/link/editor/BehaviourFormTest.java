package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.LinkKind;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BehaviourFormTest {
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Condition PHONES =
            new Condition(List.of("mobile"), List.of(), List.of(), List.of(), Map.of(), List.of(), null, null);
    private static final Behaviour FULL = new Behaviour(
            new Schedule(null, null, 10, null),
            new Utm("a", null, "b", null, null),
            true,
            true,
            true,
            new Preview("Title", "Text", "https://a.example/i.png"),
            List.of(new Rule("Phones", PHONES, "https://a.example/app")),
            List.of(new Variant("A", 1, "https://a.example/a"), new Variant("B", 3, "https://a.example/b")));

    @Test
    void what_was_only_opened_stays_as_it_is() {
        assertThat(BehaviourForm.of(FULL, UTC).value(LinkKind.REDIRECT, UTC)).isEqualTo(FULL);
    }

    @Test
    void a_contact_leaves_out_what_only_redirects_have() {
        Behaviour behaviour = BehaviourForm.of(FULL, UTC).value(LinkKind.VCARD, UTC);

        assertThat(behaviour.utm()).isEqualTo(Utm.NONE);
        assertThat(behaviour.forwardQuery()).isFalse();
        assertThat(behaviour.rules()).isEmpty();
        assertThat(behaviour.variants()).isEmpty();
        assertThat(behaviour.preview()).isEqualTo(FULL.preview());
    }

    @Test
    void faults_are_named_as_the_api_names_them() {
        BehaviourForm form = new BehaviourForm();
        form.getUtm().setSource("x".repeat(Utm.MAX_LENGTH + 1));
        form.getSchedule().setMaxClicks(0);
        form.getPreview().setImageUrl("nowhere");
        form.getRules().add();
        form.getRules().add();
        form.getRules().getList().get(1).setName("Second");
        form.getVariants().add();
        form.getVariants().getList().get(0).setName("A");

        ValidationFailedException refusal =
                catchThrowableOfType(ValidationFailedException.class, () -> form.value(LinkKind.REDIRECT, UTC));

        assertThat(refusal.faults())
                .extracting(FieldFault::field)
                .containsExactly(
                        "maxClicks",
                        "utm.source",
                        "preview.imageUrl",
                        "rules[1].when",
                        "rules[1].destination",
                        "variants[0].destination");
    }
}
