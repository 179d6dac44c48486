package io.smartlink.web.api.member;

import io.smartlink.account.member.InvitationRow;
import io.smartlink.account.member.InvitationService;
import io.smartlink.account.member.SentInvitation;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.platform.PageRequest;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.IfMatch;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.call.Tags;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is invited to the account and has not come yet. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class InvitationsResource {
    private static final String WELCOME = "/admin/welcome";

    @Inject
    InvitationService invitations;

    @Inject
    HostSettings hosts;

    @Inject
    HostUrls urls;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createInvitation",
            summary = "Invites somebody to become a member",
            description =
                    "By mail; where the installation sends none, the answer has the link, this once. It works once, within seven "
                            + "days.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again, without its secret.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewInvitation")))
    @APIResponse(
            responseCode = "201",
            description = "Invited; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "Invitation")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        SentInvitation sent = invitations.invite(call.actor(), MemberBody.invited(body), welcomePage());
        InvitationAnswer answer = InvitationAnswer.of(sent, welcomePage());
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(tag(sent.invitation()))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "Lists invitations, page by page, the newest first")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "InvitationPage")))
    public PageAnswer<InvitationAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        PageRequest page = new QueryFields(uri.getQueryParameters(), Set.of("limit", "cursor"), faults).page();
        faults.throwIfAny();
        return PageAnswer.of(invitations.page(call.actor(), page), InvitationAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInvitation", summary = "An invitation")
    @APIResponse(
            responseCode = "200",
            description = "The invitation; ETag is set",
            content = @Content(schema = @Schema(ref = "Invitation")))
    public Response get(@PathParam("id") String id) {
        InvitationRow invitation = invitations.invitation(call.actor(), Ids.require(id, "invitation"));
        return Response.ok(InvitationAnswer.of(invitation)).tag(tag(invitation)).build();
    }

    @POST
    @Path("{id}/resend")
    @Operation(
            operationId = "resendInvitation",
            summary = "Sends an invitation again, under another link, for another seven days")
    @APIResponse(
            responseCode = "200",
            description = "Sent; ETag is set",
            content = @Content(schema = @Schema(ref = "Invitation")))
    public Response resend(@PathParam("id") String id) {
        SentInvitation sent = invitations.resend(call.actor(), Ids.require(id, "invitation"), welcomePage());
        return Response.ok(InvitationAnswer.of(sent, welcomePage()))
                .tag(tag(sent.invitation()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteInvitation", summary = "Withdraws an invitation; its link works no more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long invitationId = Ids.require(id, "invitation");
        invitations.revoke(call.actor(), invitationId, new IfMatch(ifMatch).on(invitationId));
    }

    private String welcomePage() {
        return urls.baseUrl(hosts.consoleHost().text()) + WELCOME;
    }

    private static String tag(InvitationRow invitation) {
        return Tags.of(invitation.id(), invitation.version());
    }
}
