package io.smartlink.web.api.member;

import io.smartlink.account.notification.NotificationService;
import io.smartlink.account.notification.Notifications;
import io.smartlink.mail.topic.MailTopic;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.IfMatch;
import io.smartlink.web.api.call.Tags;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonFields;
import io.smartlink.web.api.json.JsonObjectReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which mails the people of the account get. */
@Path("members/{id}/notifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class NotificationsResource {
    @Inject
    NotificationService notifications;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "getNotifications", summary = "Which mails a member gets")
    @APIResponse(
            responseCode = "200",
            description = "Their choices; ETag is set",
            content = @Content(schema = @Schema(ref = "Notifications")))
    public Response get(@PathParam("id") String id) {
        return found(notifications.notifications(call.actor(), Ids.require(id, "member")));
    }

    @PATCH
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeNotifications",
            summary = "Gives a member other mails by a merge patch (RFC 7396)",
            description = "Admins choose for everybody but owners. Owners cannot do without mails about safety.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NotificationsPatch")))
    @APIResponse(
            responseCode = "200",
            description = "Their choices as they are now; ETag is set",
            content = @Content(schema = @Schema(ref = "Notifications")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long memberId = Ids.require(id, "member");
        return found(notifications.change(
                call.actor(), memberId, new IfMatch(ifMatch).on(memberId), choices -> patched(choices, patch)));
    }

    private static Map<MailTopic, Boolean> patched(Map<MailTopic, Boolean> choices, JsonObject patch) {
        Faults faults = new Faults();
        JsonFields fields =
                new JsonFields(patch, faults).allowOnly(NotificationsFields.class, NotificationsAnswer.class);
        patch.keySet().forEach(fields::require);
        Map<MailTopic, Boolean> patched = new EnumMap<>(MailTopic.class);
        patched.putAll(choices);
        for (MailTopic topic : MailTopic.values()) {
            if (patch.containsKey(topic.field())) {
                patched.put(topic, fields.flag(topic.field(), false));
            }
        }
        faults.throwIfAny();
        return patched;
    }

    private static Response found(Notifications found) {
        return Response.ok(NotificationsAnswer.of(found))
                .tag(Tags.of(found.memberId(), found.version()))
                .build();
    }
}
