package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.JsonBinding;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmazonTemplateBodyTest {
    @Test
    void the_name_stands_in_the_path_and_the_pattern_in_the_body() {
        AmazonTemplate template = AmazonTemplateBody.template("own", json("{'pattern': '/s?k=KEYWORD'}"));

        assertThat(template).isEqualTo(new AmazonTemplate("own", "/s?k=KEYWORD"));
        assertThat(JsonBinding.object(AmazonTemplateAnswer.of(template)))
                .isEqualTo(json("{'name': 'own', 'pattern': '/s?k=KEYWORD'}"));
    }

    @Test
    void faults_of_both_are_told_together() {
        assertThat(faults("Own One", "{'pattern': 's?k=KEYWORD', 'nam': 'x', 'name': 'y'}"))
                .containsExactlyInAnyOrder(
                        tuple("name", "bad-format"),
                        tuple("pattern", "bad-format"),
                        tuple("nam", "unknown-field"),
                        tuple("name", "read-only"));
        assertThat(faults("own", "{'pattern': null}")).containsExactly(tuple("pattern", "required"));
        assertThat(faults("own", "{'pattern': 7}")).containsExactly(tuple("pattern", "wrong-type"));
    }

    private static List<org.assertj.core.groups.Tuple> faults(String name, String body) {
        return catchThrowableOfType(
                        ValidationFailedException.class, () -> AmazonTemplateBody.template(name, json(body)))
                .faults()
                .stream()
                .map((FieldFault fault) -> tuple(fault.field(), fault.code()))
                .toList();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
