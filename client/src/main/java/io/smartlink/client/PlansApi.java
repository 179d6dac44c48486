package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The plans of the installation; for keys of an operator only. */
@Path("/api/v1/operator/plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
public interface PlansApi extends AutoCloseable {

    /** All plans by name. */
    @GET
    Page<Plan> list();

    /** The plan of this name. */
    @GET
    @Path("/{name}")
    Plan read(@PathParam("name") String name);

    /** Changes a plan, whatever others have changed meanwhile. */
    @PATCH
    @Path("/{name}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Plan change(@PathParam("name") String name, PlanPatch patch);

    /** Changes a plan if nobody has changed it since it was read. */
    @PATCH
    @Path("/{name}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Plan change(@PathParam("name") String name, @HeaderParam("If-Match") String etag, PlanPatch patch);

    @Override
    void close();
}
