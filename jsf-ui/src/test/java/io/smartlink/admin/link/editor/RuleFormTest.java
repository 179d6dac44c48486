package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Rule;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleFormTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    @Test
    void what_was_only_opened_stays_as_it_is() {
        Rule rule = new Rule(
                "Phones in Germany",
                new Condition(
                        List.of("mobile"),
                        List.of("ios", "android"),
                        List.of("DE", "AT"),
                        List.of("de", "pt-br"),
                        Map.of("ref", "a=b", "mail", ""),
                        List.of("news.example"),
                        Instant.parse("2027-01-01T00:00:01Z"),
                        Instant.parse("2027-02-01T00:00:00Z")),
                "https://a.example/app");

        assertThat(RuleForm.of(rule, UTC).value(UTC)).isEqualTo(rule);
    }

    @Test
    void lists_are_typed_with_commas_or_blanks_and_parameters_one_a_line() {
        RuleForm form = rule("Mail", "https://a.example/");
        form.getWhen().setLanguage("de, FR  pt-BR");
        form.getWhen().setReferrerHost("news.example;t.co");
        form.getWhen().setQuery("ref=mail\r\n\r\n debug \n");

        Condition when = form.value(UTC).when();

        assertThat(when.language()).containsExactly("de", "fr", "pt-br");
        assertThat(when.referrerHost()).containsExactly("news.example", "t.co");
        assertThat(when.query()).containsExactlyInAnyOrderEntriesOf(Map.of("ref", "mail", "debug", ""));
    }

    @Test
    void faults_of_conditions_and_of_the_rule_are_told_together() {
        RuleForm form = rule("", "file:///a");
        form.getWhen().setLanguage("1");

        assertThat(faultsOf(form)).containsExactly("when.language", "name", "destination");
    }

    @Test
    void a_rule_without_conditions_is_told_so_once() {
        assertThat(faultsOf(rule("All", "https://a.example/"))).containsExactly("when");
    }

    private static RuleForm rule(String name, String destination) {
        RuleForm form = new RuleForm();
        form.setName(name);
        form.setDestination(destination);
        return form;
    }

    private static List<String> faultsOf(RuleForm form) {
        return catchThrowableOfType(ValidationFailedException.class, () -> form.value(UTC)).faults().stream()
                .map(FieldFault::field)
                .toList();
    }
}
