package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The domain of every account; for keys of an operator only. */
@Path("/api/v1/operator/default-domain")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
@RegisterProvider(EtagReader.class)
public interface DefaultDomainApi extends AutoCloseable {

    /** The domain, how it stands and where it leads. */
    @GET
    Domain read();

    /** Changes it, whatever others have changed meanwhile. */
    @PATCH
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Domain change(DomainPatch patch);

    /** Changes it if nobody has changed it since it was read. */
    @PATCH
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    Domain change(@HeaderParam("If-Match") String etag, DomainPatch patch);

    @Override
    void close();
}
