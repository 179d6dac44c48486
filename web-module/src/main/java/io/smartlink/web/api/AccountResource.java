package io.smartlink.web.api;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountService;
import io.smartlink.web.api.call.CurrentCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

    @GET
    @Operation(operationId = "getAccount", summary = "Plan, limits, use and status of the account")
    @APIResponse(
            responseCode = "200",
            description = "The account; ETag is set",
            content = @Content(schema = @Schema(ref = "Account")))
    public Response get() {
        AccountRow account = accounts.account(call.actor());
        return Response.ok(AccountAnswer.of(account)).tag(Tags.of(account)).build();
    }
}
