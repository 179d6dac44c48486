package io.smartlink.web.api.document;

import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.widget.Content;
import io.smartlink.bio.widget.Faq;
import io.smartlink.bio.widget.SocialLink;
import io.smartlink.bio.widget.WidgetKind;
import io.smartlink.customdomain.DomainBrand;
import io.smartlink.customdomain.dns.DnsRecord;
import io.smartlink.explain.Explanation;
import io.smartlink.explain.ImaginedVisit;
import io.smartlink.link.TagRow;
import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.operation.NodeState;
import io.smartlink.operation.QueueState;
import io.smartlink.operation.SystemState;
import io.smartlink.platform.FieldFault;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Frame;
import io.smartlink.qr.design.Gradient;
import io.smartlink.qr.design.Logo;
import io.smartlink.web.api.AccountAnswer;
import io.smartlink.web.api.AccountFields;
import io.smartlink.web.api.AccountSettingsFields;
import io.smartlink.web.api.AmazonTemplateAnswer;
import io.smartlink.web.api.AmazonTemplateFields;
import io.smartlink.web.api.ApiApplication;
import io.smartlink.web.api.BulkAnswer;
import io.smartlink.web.api.BulkFields;
import io.smartlink.web.api.BulkItemAnswer;
import io.smartlink.web.api.BulkPatchFields;
import io.smartlink.web.api.CampaignAnswer;
import io.smartlink.web.api.CampaignFields;
import io.smartlink.web.api.FeaturesAnswer;
import io.smartlink.web.api.LimitsAnswer;
import io.smartlink.web.api.LinkAnswer;
import io.smartlink.web.api.LinkFields;
import io.smartlink.web.api.NewAccountAnswer;
import io.smartlink.web.api.NewAccountFields;
import io.smartlink.web.api.UseAnswer;
import io.smartlink.web.api.analytics.AnalyticsOperation;
import io.smartlink.web.api.analytics.BreakdownAnswer;
import io.smartlink.web.api.analytics.LiveAnswer;
import io.smartlink.web.api.analytics.OrphansAnswer;
import io.smartlink.web.api.analytics.ReportAnswer;
import io.smartlink.web.api.analytics.SummaryAnswer;
import io.smartlink.web.api.analytics.TimeseriesAnswer;
import io.smartlink.web.api.analytics.VisitedItemAnswer;
import io.smartlink.web.api.audit.AuditEventAnswer;
import io.smartlink.web.api.audit.AuditOperation;
import io.smartlink.web.api.bio.BioPageAnswer;
import io.smartlink.web.api.bio.BioPageFields;
import io.smartlink.web.api.bio.DuplicateFields;
import io.smartlink.web.api.bio.WidgetFields;
import io.smartlink.web.api.domain.CertificateAnswer;
import io.smartlink.web.api.domain.DomainAnswer;
import io.smartlink.web.api.domain.DomainEventAnswer;
import io.smartlink.web.api.domain.DomainFields;
import io.smartlink.web.api.key.ApiKeyAnswer;
import io.smartlink.web.api.key.ApiKeyFields;
import io.smartlink.web.api.key.NewApiKeyAnswer;
import io.smartlink.web.api.media.MediaAnswer;
import io.smartlink.web.api.member.InvitationAnswer;
import io.smartlink.web.api.member.MemberAnswer;
import io.smartlink.web.api.member.MemberFields;
import io.smartlink.web.api.member.NewInvitationFields;
import io.smartlink.web.api.member.NotificationsAnswer;
import io.smartlink.web.api.member.NotificationsFields;
import io.smartlink.web.api.operator.FoundMemberAnswer;
import io.smartlink.web.api.operator.PlanAnswer;
import io.smartlink.web.api.operator.PlanFields;
import io.smartlink.web.api.operator.RecountAnswer;
import io.smartlink.web.api.operator.SignInLinkAnswer;
import io.smartlink.web.api.operator.SystemAnswer;
import io.smartlink.web.api.pixel.PixelAnswer;
import io.smartlink.web.api.pixel.PixelFields;
import io.smartlink.web.api.qr.QrCodeAnswer;
import io.smartlink.web.api.qr.QrCodeFields;
import io.smartlink.web.api.qr.QrTemplateAnswer;
import io.smartlink.web.api.qr.QrTemplateFields;
import io.smartlink.web.api.safety.AccountStrikesAnswer;
import io.smartlink.web.api.safety.AddedEntryAnswer;
import io.smartlink.web.api.safety.BlocklistEntryAnswer;
import io.smartlink.web.api.safety.BlocklistFields;
import io.smartlink.web.api.safety.DecisionFields;
import io.smartlink.web.api.safety.OperatorPageAnswer;
import io.smartlink.web.api.safety.ReasonFields;
import io.smartlink.web.api.safety.ReviewItemAnswer;
import io.smartlink.web.api.safety.StrikeAnswer;
import io.smartlink.web.api.signup.SignUpAnswer;
import io.smartlink.web.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finishes the OpenAPI document that the server makes. Its schemas cannot be used: each has bounds that nobody set
 * ({@code maxProperties: 0}), instants are objects, and records of the core are empty. Schemas of records are therefore
 * made anew, those of parameters are stripped to what was said, headers that it lost are put back, and every operation
 * gets the problem document as its default response.
 */
final class ApiDocument {
    private static final String API = "/api/";
    private static final String ANY = "*/*";
    private static final Set<String> SAID_OF_PARAMETERS = Set.of("type", "enum", "default", "minimum", "maximum");

    private static final List<Class<? extends Record>> RECORDS = List.of(
            LinkAnswer.class,
            Utm.class,
            Preview.class,
            Rule.class,
            Condition.class,
            Variant.class,
            AmazonTarget.class,
            AmazonTarget.Keyword.class,
            VcardTarget.class,
            VcardTarget.Phone.class,
            VcardTarget.Email.class,
            VcardTarget.PostalAddress.class,
            BulkFields.class,
            BulkPatchFields.class,
            BulkPatchFields.Change.class,
            BulkAnswer.class,
            BulkItemAnswer.Done.class,
            BulkItemAnswer.Refused.class,
            ImaginedVisit.class,
            Explanation.class,
            Explanation.ToldVerdict.class,
            Explanation.ToldDecision.class,
            Explanation.ToldRule.class,
            Explanation.ToldCondition.class,
            Explanation.ToldStep.class,
            BioPageAnswer.class,
            BioPageFields.class,
            DuplicateFields.class,
            WidgetFields.class,
            Profile.class,
            SocialLink.class,
            Faq.Question.class,
            Theme.class,
            Seo.class,
            CampaignAnswer.class,
            CampaignFields.class,
            MediaAnswer.class,
            SignUpAnswer.class,
            MediaAnswer.Size.class,
            PixelAnswer.class,
            PixelFields.class,
            DomainAnswer.class,
            DomainFields.class,
            DomainBrand.class,
            DnsRecord.class,
            DomainEventAnswer.class,
            CertificateAnswer.class,
            TagRow.class,
            Summary.class,
            TimeBucket.class,
            BreakdownAnswer.Item.class,
            VisitedItemAnswer.class,
            BreakdownAnswer.class,
            TimeseriesAnswer.class,
            SummaryAnswer.class,
            ReportAnswer.class,
            OrphansAnswer.class,
            LiveAnswer.class,
            LiveAnswer.LatestVisit.class,
            SystemAnswer.class,
            SystemAnswer.Node.class,
            SystemAnswer.Job.class,
            SystemState.CertificateDue.class,
            QueueState.class,
            NodeState.Check.class,
            ApiKeyAnswer.class,
            ApiKeyFields.class,
            NewApiKeyAnswer.class,
            AuditEventAnswer.class,
            AccountAnswer.class,
            AccountFields.class,
            AccountSettingsFields.class,
            LimitsAnswer.class,
            FeaturesAnswer.class,
            UseAnswer.class,
            NewAccountFields.class,
            NewAccountAnswer.class,
            MemberAnswer.class,
            MemberFields.class,
            NotificationsAnswer.class,
            NotificationsFields.class,
            InvitationAnswer.class,
            NewInvitationFields.class,
            PlanAnswer.class,
            PlanFields.class,
            RecountAnswer.class,
            SignInLinkAnswer.class,
            FoundMemberAnswer.class,
            RecountAnswer.Account.class,
            AmazonTemplateAnswer.class,
            AmazonTemplateFields.class,
            AccountStrikesAnswer.class,
            StrikeAnswer.class,
            ReasonFields.class,
            ReviewItemAnswer.class,
            OperatorPageAnswer.class,
            DecisionFields.class,
            BlocklistEntryAnswer.class,
            BlocklistFields.class,
            AddedEntryAnswer.class,
            QrCodeAnswer.class,
            QrCodeFields.class,
            QrTemplateAnswer.class,
            QrTemplateFields.class,
            Design.class,
            Gradient.class,
            Logo.class,
            Frame.class,
            Problem.class,
            FieldFault.class);

    private static final AnnotatedHeaders HEADERS = new AnnotatedHeaders(new ApiApplication().getClasses());

    private ApiDocument() {}

    /** @param made the document as the server makes it */
    static JsonObject finish(JsonObject made) {
        JsonObject components = made.getJsonObject("components");
        return Json.createObjectBuilder(made)
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
                .add("paths", paths(made.getJsonObject("paths")))
                .add("components", Json.createObjectBuilder(components).add("schemas", schemas()))
                .build();
    }

    private static JsonObjectBuilder schemas() {
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        RECORDS.forEach(type -> schemas.add(RecordSchemas.nameOf(type), RecordSchemas.of(type)));
        JsonObject link = RecordSchemas.of(LinkFields.class);
        for (WidgetKind kind : WidgetKind.values()) {
            schemas.add(RecordSchemas.nameOf(kind.form()), RecordSchemas.of(kind.form()));
        }
        return schemas.add("NewLink", link)
                .add("LinkPatch", link)
                .add(
                        RecordSchemas.nameOf(BulkItemAnswer.class),
                        RecordSchemas.oneOf(BulkItemAnswer.Done.class, BulkItemAnswer.Refused.class))
                .add(
                        RecordSchemas.nameOf(Content.class),
                        RecordSchemas.oneOf(Arrays.stream(WidgetKind.values())
                                .map(WidgetKind::form)
                                .toArray(Class[]::new)))
                .add("BioPageList", RecordSchemas.pageOf(BioPageAnswer.class))
                .add("LinkPage", RecordSchemas.pageOf(LinkAnswer.class))
                .add("CampaignPage", RecordSchemas.pageOf(CampaignAnswer.class))
                .add("SignUpPage", RecordSchemas.pageOf(SignUpAnswer.class))
                .add("MediaPage", RecordSchemas.pageOf(MediaAnswer.class))
                .add("PixelPage", RecordSchemas.pageOf(PixelAnswer.class))
                .add("DomainPage", RecordSchemas.pageOf(DomainAnswer.class))
                .add("DomainEventPage", RecordSchemas.pageOf(DomainEventAnswer.class))
                .add("QrCodePage", RecordSchemas.pageOf(QrCodeAnswer.class))
                .add("QrTemplatePage", RecordSchemas.pageOf(QrTemplateAnswer.class))
                .add("TagPage", RecordSchemas.pageOf(TagRow.class))
                .add("AccountPage", RecordSchemas.pageOf(AccountAnswer.class))
                .add("MemberPage", RecordSchemas.pageOf(MemberAnswer.class))
                .add("InvitationPage", RecordSchemas.pageOf(InvitationAnswer.class))
                .add("FoundMemberPage", RecordSchemas.pageOf(FoundMemberAnswer.class))
                .add("PlanPage", RecordSchemas.pageOf(PlanAnswer.class))
                .add("StrikePage", RecordSchemas.pageOf(StrikeAnswer.class))
                .add("OperatorBioPagePage", RecordSchemas.pageOf(OperatorPageAnswer.class))
                .add("ReviewItemPage", RecordSchemas.pageOf(ReviewItemAnswer.class))
                .add("BlocklistPage", RecordSchemas.pageOf(BlocklistEntryAnswer.class))
                .add("AmazonTemplatePage", RecordSchemas.pageOf(AmazonTemplateAnswer.class));
    }

    private static JsonObjectBuilder paths(JsonObject made) {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        made.forEach((path, item) -> {
            if (path.startsWith(API)) {
                paths.add(path, operations(item.asJsonObject()));
            }
        });
        return paths;
    }

    private static JsonObjectBuilder operations(JsonObject item) {
        JsonObjectBuilder operations = Json.createObjectBuilder();
        item.forEach((method, operation) -> operations.add(method, operation(operation.asJsonObject())));
        return operations;
    }

    private static JsonObjectBuilder operation(JsonObject made) {
        JsonObjectBuilder operation = Json.createObjectBuilder(made)
                .add(
                        "responses",
                        Json.createObjectBuilder(made.getJsonObject("responses"))
                                .add("default", refused()));
        JsonArray parameters = parameters(made);
        if (!parameters.isEmpty()) {
            operation.add("parameters", parameters);
        }
        if (made.containsKey("requestBody")) {
            operation.add("requestBody", body(made.getJsonObject("requestBody")));
        }
        return operation;
    }

    /** The server keeps the schema that was named apart from the media types that were named. */
    private static JsonObjectBuilder body(JsonObject made) {
        JsonObject content = made.getJsonObject("content");
        JsonObjectBuilder typed = Json.createObjectBuilder();
        content.forEach((type, schema) -> {
            if (!type.equals(ANY)) {
                typed.add(type, content.getOrDefault(ANY, schema));
            }
        });
        return Json.createObjectBuilder(made).add("content", typed);
    }

    private static JsonArray parameters(JsonObject operation) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .forEach(parameter -> parameters.add(Json.createObjectBuilder(parameter)
                        .add("schema", said(parameter.getOrDefault("schema", JsonValue.EMPTY_JSON_OBJECT)))));
        String id = operation.getString("operationId", "");
        HEADERS.of(id).forEach(parameters::add);
        Stream.concat(
                        AnalyticsOperation.tryParse(id).stream().map(AnalyticsOperation::parameters),
                        AuditOperation.tryParse(id).stream().map(AuditOperation::parameters))
                .flatMap(List::stream)
                .map(QueryParameters::described)
                .forEach(parameters::add);
        return parameters.build();
    }

    /** The server has the default of a number as text. */
    private static JsonObjectBuilder said(JsonValue made) {
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", "string");
        boolean number = made.asJsonObject().getString("type", "").equals("integer");
        made.asJsonObject().forEach((name, value) -> {
            if (name.equals("default") && number && value instanceof JsonString text) {
                schema.add(name, RecordSchemas.value(long.class, text.getString()));
            } else if (SAID_OF_PARAMETERS.contains(name)) {
                schema.add(name, value);
            }
        });
        return schema;
    }

    private static JsonObjectBuilder refused() {
        return Json.createObjectBuilder()
                .add("description", "Refused")
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(
                                        Problem.MEDIA_TYPE,
                                        Json.createObjectBuilder()
                                                .add("schema", RecordSchemas.reference(Problem.class))));
    }
}
