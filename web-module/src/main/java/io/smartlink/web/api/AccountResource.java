package io.smartlink.web.api;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.platform.VersionCondition;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.IfMatch;
import io.smartlink.web.api.call.Tags;
import io.smartlink.web.api.json.JsonObjectReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The account that the key belongs to. */
@Path("account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class AccountResource {
    @Inject
    AccountService accounts;

    @Inject
    CurrentCall call;

    @PATCH
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeSettings", summary = "Changes what the account sets for its links")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "AccountSettings")))
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "Account")))
    public Response change(@HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        VersionCondition condition = new IfMatch(ifMatch).on(call.actor().accountId());
        return found(accounts.configure(call.actor(), condition, settings -> AccountBody.patched(settings, patch)));
    }

    @GET
    @Operation(operationId = "getAccount", summary = "Plan, limits, use and status of the account")
    @APIResponse(
            responseCode = "200",
            description = "The account; ETag is set",
            content = @Content(schema = @Schema(ref = "Account")))
    public Response get() {
        return found(accounts.account(call.actor()));
    }

    private static Response found(AccountRow account) {
        return Response.ok(AccountAnswer.of(account)).tag(Tags.of(account)).build();
    }
}
