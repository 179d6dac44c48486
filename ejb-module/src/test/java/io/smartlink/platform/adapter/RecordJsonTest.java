package io.smartlink.platform.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Rule;
import io.smartlink.platform.FieldFault;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private static final Rule RULE = new Rule(
            "iPhones \"ü\"",
            new Condition(
                    List.of("mobile"),
                    List.of(),
                    List.of("DE"),
                    List.of(),
                    Map.of("src", "app"),
                    List.of(),
                    Instant.parse("2027-01-01T00:00:00Z"),
                    null),
            "https://apps.example/ios");

    @Test
    void reads_back_what_it_wrote() {
        assertThat(RecordJson.parse(RecordJson.text(RULE), Rule.class)).isEqualTo(RULE);
        assertThat(RecordJson.parseList(RecordJson.text(List.of(RULE, RULE)), Rule.class))
                .containsExactly(RULE, RULE);
    }

    @Test
    void tells_the_way_to_every_fault() {
        List<FieldFault> faults = new ArrayList<>();
        JsonObject json = json("""
                {"name": 5, "when": {"device": ["mobil", 7], "os": "ios", "country": [null], "from": "soon", "x": 1},
                 "destination": "javascript:1"}""");

        assertThat(RecordJson.read(json, Rule.class, "rules[2]", faults)).isEmpty();

        assertThat(faults)
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactlyInAnyOrder(
                        tuple("rules[2].name", "wrong-type"),
                        tuple("rules[2].when.x", "unknown-field"),
                        tuple("rules[2].when.device[1]", "wrong-type"),
                        tuple("rules[2].when.os", "wrong-type"),
                        tuple("rules[2].when.country[0]", "required"),
                        tuple("rules[2].when.from", "not-an-instant"));
    }

    @Test
    void tells_what_the_record_refuses() {
        List<FieldFault> faults = new ArrayList<>();

        RecordJson.read(json("{\"when\": {\"device\": [\"phone\"]}}"), Rule.class, "rules[0]", faults);
        RecordJson.read(json("{}"), Rule.class, "rules[1]", faults);

        assertThat(faults)
                .extracting(FieldFault::field, FieldFault::code)
                .containsExactlyInAnyOrder(
                        tuple("rules[0].when.device", "unknown-value"),
                        tuple("rules[1].name", "bad-length"),
                        tuple("rules[1].when", "required"),
                        tuple("rules[1].destination", "required"));
    }

    @Test
    void what_is_stored_and_cannot_be_read_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordJson.parse("{\"x\": 1}", Rule.class));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
