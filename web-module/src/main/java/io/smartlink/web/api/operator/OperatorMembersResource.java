package io.smartlink.web.api.operator;

import io.smartlink.account.member.MemberFilter;
import io.smartlink.account.member.OperatorMembers;
import io.smartlink.account.signin.SessionService;
import io.smartlink.account.signin.SignInLinks;
import io.smartlink.account.signin.TwoStepService;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.secret.Secret;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds members of any account, and helps those who cannot sign in; for the operator's keys only. */
@Path("operator/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class OperatorMembersResource {
    private static final String WELCOME = "/admin/welcome";

    @Inject
    OperatorMembers members;

    @Inject
    SignInLinks links;

    @Inject
    TwoStepService twoStep;

    @Inject
    SessionService sessions;

    @Inject
    HostSettings hosts;

    @Inject
    HostUrls urls;

    @Inject
    Clock clock;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "findMembers", summary = "Finds members of all accounts, page by page, the newest first")
    @Parameter(name = "accountId", in = ParameterIn.QUERY, description = "Of this account only.")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "A part of name or e-mail address.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "FoundMemberPage")))
    public PageAnswer<FoundMemberAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query =
                new QueryFields(uri.getQueryParameters(), Set.of("accountId", "search", "limit", "cursor"), faults);
        PageRequest page = query.page();
        String account = query.text("accountId");
        String search = query.text("search");
        faults.throwIfAny();
        Long accountId = account == null ? null : Ids.require(account, "account");
        return PageAnswer.of(
                members.page(call.actor(), new MemberFilter(accountId, search), page), FoundMemberAnswer::of);
    }

    @POST
    @Path("{id}/sign-in-link")
    @Operation(
            operationId = "createSignInLink",
            summary = "Makes a link with which a member chooses a password, once and within 24 hours")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key within 24 hours gives the first answer again, without its secret.",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "Made; shown this once",
            content = @Content(schema = @Schema(ref = "SignInLink")))
    public Response createLink(@PathParam("id") String id) {
        Secret token = links.issue(call.actor(), Ids.require(id, "member"));
        String page = urls.baseUrl(hosts.consoleHost().text()) + WELCOME;
        return Response.status(Response.Status.CREATED)
                .entity(new SignInLinkAnswer(
                        page + "#" + token.text(), clock.instant().plus(SignInLinks.LIFE)))
                .build();
    }

    @DELETE
    @Path("{id}/sessions")
    @Operation(operationId = "endSessions", summary = "Signs a member out everywhere")
    @APIResponse(responseCode = "204", description = "Ended")
    public void endSessions(@PathParam("id") String id) {
        sessions.endAll(call.actor(), Ids.require(id, "member"));
    }

    @DELETE
    @Path("{id}/two-step")
    @Operation(
            operationId = "resetTwoStep",
            summary = "Takes the second factor from a member who has lost it, and ends the member's sessions")
    @APIResponse(responseCode = "204", description = "Taken")
    public void resetTwoStep(@PathParam("id") String id) {
        twoStep.reset(call.actor(), Ids.require(id, "member"));
    }
}
