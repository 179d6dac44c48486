package io.smartlink.web.api.member;

import io.smartlink.account.member.MemberRow;
import io.smartlink.account.member.MemberService;
import io.smartlink.platform.PageRequest;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.IfMatch;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.call.Tags;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonObjectReader;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** The people of the account. */
@Path("members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MembersResource {
    @Inject
    MemberService members;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listMembers", summary = "Lists the account's members, page by page, the newest first")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "A part of name or e-mail address.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "MemberPage")))
    public PageAnswer<MemberAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), Set.of("search", "limit", "cursor"), faults);
        PageRequest page = query.page();
        String search = query.text("search");
        faults.throwIfAny();
        return PageAnswer.of(members.page(call.actor(), search, page), MemberAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMember", summary = "A member")
    @APIResponse(
            responseCode = "200",
            description = "The member; ETag is set",
            content = @Content(schema = @Schema(ref = "Member")))
    public Response get(@PathParam("id") String id) {
        return found(members.member(call.actor(), Ids.require(id, "member")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeMember",
            summary = "Gives a member another name or role by a merge patch (RFC 7396)",
            description = "Admins manage everybody but owners; the last owner stays one.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "MemberPatch")))
    @APIResponse(
            responseCode = "200",
            description = "The member as they are now; ETag is set",
            content = @Content(schema = @Schema(ref = "Member")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long memberId = Ids.require(id, "member");
        return found(members.edit(
                call.actor(),
                memberId,
                new IfMatch(ifMatch).on(memberId),
                member -> MemberBody.patched(member, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteMember",
            summary = "Takes a member out of the account",
            description =
                    "They are signed out everywhere at once. Keys that they made stay, but for those that could change the "
                            + "account or run the installation.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long memberId = Ids.require(id, "member");
        members.remove(call.actor(), memberId, new IfMatch(ifMatch).on(memberId));
    }

    private static Response found(MemberRow member) {
        return Response.ok(MemberAnswer.of(member))
                .tag(Tags.of(member.id(), member.version()))
                .build();
    }
}
