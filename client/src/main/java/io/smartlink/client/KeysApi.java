package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** API keys of the account: make, list, change, delete. For keys of admins. */
@Path("/api/v1/api-keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
@RegisterProvider(EtagReader.class)
public interface KeysApi extends AutoCloseable {

    /** Makes a key; the answer alone has it in clear. */
    @POST
    CreatedApiKey create(NewApiKey key);

    /**
     * Makes a key, once however often it is asked.
     *
     * @param idempotencyKey a repeat with the same one gives the first answer without the key in clear
     */
    @POST
    CreatedApiKey create(@HeaderParam("Idempotency-Key") String idempotencyKey, NewApiKey key);

    /** One page of keys; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<ApiKey> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    /** The key of this id. */
    @GET
    @Path("/{id}")
    ApiKey read(@PathParam("id") String id);

    /** Changes a key, whatever others have changed meanwhile. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    ApiKey change(@PathParam("id") String id, ApiKeyPatch patch);

    /** Changes a key if nobody has changed it since it was read. */
    @PATCH
    @Path("/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    ApiKey change(@PathParam("id") String id, @HeaderParam("If-Match") String etag, ApiKeyPatch patch);

    /** Deletes a key; the next call with it is refused. */
    @DELETE
    @Path("/{id}")
    void delete(@PathParam("id") String id);

    @Override
    void close();
}
