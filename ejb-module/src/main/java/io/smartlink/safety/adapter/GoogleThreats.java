package io.smartlink.safety.adapter;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three calls of Google's services that tell about addresses. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface GoogleThreats {
    /** Safe Browsing, Lookup API v4. */
    @POST
    @Path("v4/threatMatches:find")
    JsonObject findThreatMatches(@QueryParam("key") @Nullable String key, JsonObject body);

    /** Safe Browsing v5. @param hashPrefixes base 64 of 4 bytes each */
    @GET
    @Path("v5/hashes:search")
    JsonObject searchHashes(
            @QueryParam("hashPrefixes") List<String> hashPrefixes, @QueryParam("key") @Nullable String key);

    /** Web Risk. */
    @GET
    @Path("v1/uris:search")
    JsonObject searchUris(
            @QueryParam("threatTypes") List<String> threatTypes,
            @QueryParam("uri") String uri,
            @QueryParam("key") @Nullable String key);
}
