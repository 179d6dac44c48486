package io.smartlink.web.api;

import io.smartlink.account.AccountFilter;
import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.account.CreatedAccount;
import io.smartlink.customdomain.HostSettings;
import io.smartlink.customdomain.HostUrls;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.VersionCondition;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
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

/** All accounts of the installation; for the operator's keys only. */
@Path("operator/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class OperatorAccountsResource {
    private static final String WELCOME = "/admin/welcome";

    @Inject
    AccountService accounts;

    @Inject
    HostSettings hosts;

    @Inject
    HostUrls urls;

    @Inject
    CurrentCall call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createAccount", summary = "Makes an account with its owner")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again, without its secrets.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "NewAccount")))
    @APIResponse(
            responseCode = "201",
            description = "Made; its secrets are shown this once",
            content = @Content(schema = @Schema(ref = "CreatedAccount")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        CreatedAccount created = accounts.create(call.actor(), AccountBody.created(body));
        String welcome = urls.baseUrl(hosts.consoleHost().text()) + WELCOME;
        NewAccountAnswer answer = NewAccountAnswer.of(created, welcome);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(created.account()))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Lists accounts, page by page, the newest first")
    @Parameter(
            name = "search",
            in = ParameterIn.QUERY,
            description = "A part of the name, or of a member's e-mail address.")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "active or suspended.")
    @Parameter(name = "plan", in = ParameterIn.QUERY, description = "Name of a plan.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "AccountPage")))
    public PageAnswer<AccountAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(
                uri.getQueryParameters(), Set.of("search", "status", "plan", "limit", "cursor"), faults);
        PageRequest page = query.page();
        AccountFilter filter = new AccountFilter(
                query.text("search"),
                query.word("status", OperatorAccountsResource::status, "active, suspended"),
                query.text("plan"));
        faults.throwIfAny();
        return PageAnswer.of(accounts.accounts(call.actor(), filter, page), AccountAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAnyAccount", summary = "An account")
    @APIResponse(
            responseCode = "200",
            description = "The account; ETag is set",
            content = @Content(schema = @Schema(ref = "Account")))
    public Response get(@PathParam("id") String id) {
        return found(accounts.account(call.actor(), Ids.require(id, "account")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeAccount", summary = "Moves an account to another plan, suspends it, or lifts that")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "AccountPatch")))
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Account")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long accountId = Ids.require(id, "account");
        VersionCondition condition = new IfMatch(ifMatch).on(accountId);
        return found(accounts.change(call.actor(), accountId, condition, terms -> AccountBody.patched(terms, patch)));
    }

    private static Optional<String> status(String word) {
        return Optional.of(word).filter(Set.of("active", "suspended")::contains);
    }

    private static Response found(AccountRow account) {
        return Response.ok(AccountAnswer.of(account)).tag(Tags.of(account)).build();
    }
}
