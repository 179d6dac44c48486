package io.smartlink.web.api.key;

import io.smartlink.account.key.CreatedKey;
import io.smartlink.account.key.KeyRow;
import io.smartlink.account.key.KeyService;
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
import jakarta.ws.rs.DELETE;
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
import java.time.Clock;
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

/** The account's API keys, for its admins and owners. */
@Path("api-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API keys")
public class ApiKeysResource {
    @Inject
    KeyService keys;

    @Inject
    CurrentCall call;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createApiKey",
            summary = "Makes a key, and shows it this once",
            description = "It is never more than the key that makes it: neither in scopes nor in how long it lives.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "The same key and body within 24 hours give the first answer again, without the new key.",
            schema = @Schema(implementation = String.class))
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ApiKeyFields")))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location and ETag are set",
            content = @Content(schema = @Schema(ref = "CreatedApiKey")))
    public Response create(JsonObject body, @Context UriInfo uri) {
        CreatedKey created = keys.create(call.actor(), ApiKeyBody.created(body));
        NewApiKeyAnswer answer = NewApiKeyAnswer.of(created, clock.instant());
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id()).build())
                .tag(Tags.of(created.row().id(), created.row().version()))
                .entity(answer)
                .build();
    }

    @GET
    @Operation(
            operationId = "listApiKeys",
            summary = "Lists the account's keys, page by page, the newest first",
            description = "Those that have expired too, until they are deleted.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "ApiKeyPage")))
    public PageAnswer<ApiKeyAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        PageRequest page = new QueryFields(uri.getQueryParameters(), Set.of("limit", "cursor"), faults).page();
        faults.throwIfAny();
        return PageAnswer.of(keys.page(call.actor(), page), key -> ApiKeyAnswer.of(key, clock.instant()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getApiKey", summary = "A key, without the key itself")
    @APIResponse(
            responseCode = "200",
            description = "The key; ETag is set",
            content = @Content(schema = @Schema(ref = "ApiKey")))
    public Response get(@PathParam("id") String id) {
        return found(keys.key(call.actor(), Ids.require(id, "API key")));
    }

    @PATCH
    @Path("{id}")
    @Consumes({JsonObjectReader.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeApiKey",
            summary = "Changes a key by a merge patch (RFC 7396)",
            description = "Scopes can be taken away and not added.")
    @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ApiKeyFields")))
    @APIResponse(
            responseCode = "200",
            description = "The key as it is now; ETag is set",
            content = @Content(schema = @Schema(ref = "ApiKey")))
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonObject patch) {
        long keyId = Ids.require(id, "API key");
        VersionCondition condition = new IfMatch(ifMatch).on(keyId);
        return found(keys.edit(call.actor(), keyId, condition, key -> ApiKeyBody.patched(key, patch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteApiKey", summary = "Deletes a key; the next call with it is refused")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        long keyId = Ids.require(id, "API key");
        keys.delete(call.actor(), keyId, new IfMatch(ifMatch).on(keyId));
    }

    private Response found(KeyRow key) {
        return Response.ok(ApiKeyAnswer.of(key, clock.instant()))
                .tag(Tags.of(key.id(), key.version()))
                .build();
    }
}
