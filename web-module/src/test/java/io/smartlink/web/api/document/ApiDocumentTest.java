package io.smartlink.web.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.web.api.analytics.AnalyticsOperation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    /** As Payara 6.2025.10 makes it, shortened. */
    private static final String MADE = """
            {"openapi": "3.0.0",
             "servers": [{"url": "http://localhost:9080/"}],
             "paths": {
               "/api/v1/links": {"get": {
                 "parameters": [
                   {"name": "limit", "in": "query",
                    "schema": {"multipleOf": 0.0, "maxItems": -2147483648, "type": "integer", "maximum": 200, "minimum": 1,
                               "default": "50"}},
                   {"name": "tag", "in": "query"}],
                 "responses": {"200": {"description": "One page"}}},
                "post": {
                 "operationId": "createLink",
                 "requestBody": {"required": true, "content": {
                   "application/json": {"schema": {"type": "object"}},
                   "*/*": {"schema": {"$ref": "#/components/schemas/NewLink"}}}},
                 "responses": {}}},
               "/api/v1/analytics/breakdown": {"get": {"operationId": "breakdown", "responses": {}}},
               "/": {}},
             "components": {
               "schemas": {"Link": {"maxProperties": 0}},
               "securitySchemes": {"apiKey": {"type": "http", "scheme": "bearer"}}}}
            """;

    private final JsonObject document = ApiDocument.finish(json(MADE));

    @Test
    void only_the_api_is_described_and_no_port_told() {
        assertThat(document.getJsonObject("paths").keySet())
                .containsExactly("/api/v1/links", "/api/v1/analytics/breakdown");
        assertThat(at("/servers")).hasToString("[{\"url\":\"/\"}]");
        assertThat(at("/components/securitySchemes/apiKey/scheme")).hasToString("\"bearer\"");
    }

    @Test
    void parameters_keep_what_was_said_of_them_and_nothing_else() {
        assertThat(at("/paths/~1api~1v1~1links/get/parameters/0/schema"))
                .isEqualTo(json("{\"type\":\"integer\",\"maximum\":200,\"minimum\":1,\"default\":50}"));
        assertThat(at("/paths/~1api~1v1~1links/get/parameters/1/schema/type")).hasToString("\"string\"");
    }

    @Test
    void a_header_that_only_a_filter_reads_is_described() {
        assertThat(at("/paths/~1api~1v1~1links/post/parameters/0/name")).hasToString("\"Idempotency-Key\"");
        assertThat(at("/paths/~1api~1v1~1links/post/parameters/0/in")).hasToString("\"header\"");
        assertThat(at("/paths/~1api~1v1~1links/post/parameters/0/schema/type")).hasToString("\"string\"");
        assertThat(at("/paths/~1api~1v1~1links/post/parameters/0/description"))
                .asString()
                .contains("within 24 hours");
    }

    @Test
    void what_analytics_may_be_asked_is_described_from_where_it_is_read() {
        List<JsonObject> parameters = at("/paths/~1api~1v1~1analytics~1breakdown/get/parameters")
                .asJsonArray()
                .getValuesAs(JsonObject.class);

        assertThat(parameters)
                .extracting(parameter -> parameter.getString("name"))
                .contains("linkId", "from", "traffic", "timeZone", "bucket", "country", "widget", "dimension", "limit")
                .doesNotHaveDuplicates()
                .hasSize(AnalyticsOperation.BREAKDOWN.parameters().size());
        assertThat(parameters).contains(json("""
                        {"name": "limit", "in": "query", "description": "How many values of a dimension.",
                         "schema": {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}}
                        """)).anySatisfy(parameter -> {
            assertThat(parameter.getString("name")).isEqualTo("dimension");
            assertThat(parameter.getBoolean("required")).isTrue();
            assertThat(parameter.getJsonObject("schema").getJsonArray("enum")).hasSize(Dimension.values().length);
        });
    }

    @Test
    void defaults_have_the_type_of_their_field() {
        assertThat(at("/components/schemas/NewLink/properties/redirectStatus/default"))
                .hasToString("302");
        assertThat(at("/components/schemas/NewAccount/properties/apiKey/default"))
                .isEqualTo(JsonValue.FALSE);
        assertThat(at("/components/schemas/NewLink/properties/kind/default")).hasToString("\"redirect\"");
    }

    @Test
    void every_operation_may_be_refused_with_a_problem() {
        assertThat(at("/paths/~1api~1v1~1links/get/responses/default/content/application~1problem+json/schema/$ref"))
                .hasToString("\"#/components/schemas/Problem\"");
        assertThat(at("/paths/~1api~1v1~1links/get/responses/200/description")).hasToString("\"One page\"");
    }

    @Test
    void records_are_described_component_by_component() {
        assertThat(at("/components/schemas/Link/properties/createdAt"))
                .isEqualTo(json("{\"type\":\"string\",\"format\":\"date-time\"}"));
        assertThat(at("/components/schemas/Link/properties/title/nullable")).isEqualTo(JsonValue.TRUE);
        assertThat(at("/components/schemas/Link/properties/tags/items/type")).hasToString("\"string\"");
        assertThat(at("/components/schemas/NewLink/properties/redirectStatus/enum"))
                .hasToString("[301,302,307,308]");
        assertThat(at("/components/schemas/NewLink/properties/utm/$ref")).hasToString("\"#/components/schemas/Utm\"");
        assertThat(at("/components/schemas/Condition/properties/query/additionalProperties/type"))
                .hasToString("\"string\"");
        assertThat(at("/components/schemas/Summary/properties/clicks/format")).hasToString("\"int64\"");
    }

    @Test
    void a_body_has_its_schema_under_its_media_type() {
        assertThat(at("/paths/~1api~1v1~1links/post/requestBody/content"))
                .isEqualTo(json("{\"application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/NewLink\"}}}"));
        assertThat(at("/paths/~1api~1v1~1links/post/requestBody/required")).isEqualTo(JsonValue.TRUE);
    }

    @Test
    void a_patch_requires_nothing() {
        assertThat(document.getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject("LinkPatch")
                        .keySet())
                .contains("properties")
                .doesNotContain("required");
    }

    @Test
    void every_reference_leads_to_a_schema() {
        Set<String> referred = new TreeSet<>();
        Pattern.compile("#/components/schemas/(\\w+)")
                .matcher(document.toString())
                .results()
                .forEach(match -> referred.add(match.group(1)));

        assertThat(document.getJsonObject("components").getJsonObject("schemas").keySet())
                .containsAll(referred);
        assertThat(referred).contains("Limits", "Use", "FieldFault", "TimeBucket");
    }

    private JsonValue at(String pointer) {
        JsonPointer place = Json.createPointer(pointer);
        return place.getValue(document);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
