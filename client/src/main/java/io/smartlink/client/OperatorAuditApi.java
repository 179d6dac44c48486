package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/**
 * The log of the installation itself, and those of accounts; for keys of an operator only.
 *
 * <p>{@code account} is the id of an account; null for the installation itself.
 */
@Path("/api/v1/operator/audit-events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface OperatorAuditApi extends AutoCloseable {

    /** One page of events, the newest first; {@link Pages#stream} makes a stream of all. */
    @GET
    Page<AuditEvent> list(
            @QueryParam("accountId") @Nullable String account,
            @BeanParam AuditEventFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The event of this id. */
    @GET
    @Path("/{id}")
    AuditEvent read(@QueryParam("accountId") @Nullable String account, @PathParam("id") String id);

    /**
     * All events, the oldest first. An answer that breaks off ends with an {@link java.io.IOException}, never as if it were
     * whole.
     *
     * @param format {@code csv}, or {@code ndjson}: one JSON object a line
     * @return to be closed by the caller
     */
    @GET
    @Path("/export")
    @Produces({"text/csv", "application/x-ndjson"})
    InputStream export(
            @QueryParam("accountId") @Nullable String account,
            @QueryParam("format") String format,
            @BeanParam AuditEventFilter filter);

    @Override
    void close();
}
