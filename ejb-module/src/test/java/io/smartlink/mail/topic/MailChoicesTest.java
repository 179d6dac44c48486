package io.smartlink.mail.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets which mails. */
class MailChoicesTest {
    private static final Recipient OWNER = new Recipient("owner", false);
    private static final Recipient ADMIN = new Recipient("admin", false);
    private static final Recipient EDITOR = new Recipient("editor", false);
    private static final Recipient VIEWER = new Recipient("viewer", false);
    private static final Recipient OPERATOR = new Recipient("viewer", true);

    @Test
    void who_has_chosen_nothing_gets_what_the_role_is_meant_to_get() {
        assertThat(MailChoices.NONE.of(OWNER))
                .isEqualTo(MailChoices.NONE.of(ADMIN))
                .containsOnly(
                        Map.entry(MailTopic.BLOCKED_LINKS, true),
                        Map.entry(MailTopic.STRIKES, true),
                        Map.entry(MailTopic.DOMAINS, true),
                        Map.entry(MailTopic.TEAM, true));
        assertThat(MailChoices.NONE.of(EDITOR)).containsOnly(Map.entry(MailTopic.BLOCKED_LINKS, false));
        assertThat(MailChoices.NONE.of(VIEWER)).isEmpty();
        assertThat(MailChoices.NONE.of(OPERATOR))
                .containsOnly(Map.entry(MailTopic.REVIEW, true), Map.entry(MailTopic.SYSTEM, true));
    }

    @Test
    void a_choice_holds_either_way_and_can_be_taken_back() {
        MailChoices off = MailChoices.NONE.with(MailTopic.DOMAINS, false);
        assertThat(off.takes(MailTopic.DOMAINS, ADMIN)).isFalse();
        assertThat(off.takes(MailTopic.TEAM, ADMIN)).isTrue();
        assertThat(off.with(MailTopic.DOMAINS, true).takes(MailTopic.DOMAINS, ADMIN))
                .isTrue();
        assertThat(MailChoices.NONE.with(MailTopic.BLOCKED_LINKS, true).takes(MailTopic.BLOCKED_LINKS, EDITOR))
                .isTrue();
    }

    @Test
    void owners_cannot_do_without_safety() {
        MailChoices off = MailChoices.NONE.with(MailTopic.STRIKES, false).with(MailTopic.BLOCKED_LINKS, false);

        assertThat(off.takes(MailTopic.STRIKES, ADMIN)).isFalse();
        assertThat(off.takes(MailTopic.STRIKES, OWNER)).isTrue();
        assertThat(off.takes(MailTopic.BLOCKED_LINKS, OWNER)).isTrue();
    }

    @Test
    void what_was_chosen_in_another_role_gives_nothing_to_who_must_not_have_it() {
        MailChoices all = Arrays.stream(MailTopic.values())
                .reduce(MailChoices.NONE, (chosen, topic) -> chosen.with(topic, true), (a, b) -> b);

        assertThat(all.of(VIEWER)).isEmpty();
        assertThat(all.takes(MailTopic.REVIEW, OWNER)).isFalse();
        assertThat(all.takes(MailTopic.STRIKES, EDITOR)).isFalse();
        assertThat(all.unwanted()).isEqualTo(Set.of());
    }

    @Test
    void a_topic_is_known_by_its_word() {
        assertThat(MailTopic.values()).allSatisfy(topic -> assertThat(MailTopic.tryParse(topic.word()))
                .contains(topic));
        assertThat(MailTopic.tryParse("nonsense")).isEmpty();
    }
}
