package io.smartlink.web.api.safety;

import io.smartlink.safety.strike.StrikeService;
import io.smartlink.web.api.call.CurrentCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The account's own strikes. */
@Path("account/strikes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class AccountStrikesResource {
    @Inject
    StrikeService strikes;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "getAccountStrikes", summary = "The account's strikes, and when it is suspended for them")
    @APIResponse(
            responseCode = "200",
            description = "The strikes",
            content = @Content(schema = @Schema(ref = "AccountStrikes")))
    public AccountStrikesAnswer get() {
        return AccountStrikesAnswer.of(strikes.own(call.actor()), StrikeService.LIMIT);
    }
}
