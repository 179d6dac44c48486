package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Counts of visits. They follow the visits by a second or two. */
@Path("/api/v1/analytics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
public interface AnalyticsApi extends AutoCloseable {

    /** How many visits of which sort. */
    @GET
    @Path("/summary")
    VisitSummary summary(@BeanParam VisitFilter filter);

    /** Visits over time. */
    @GET
    @Path("/timeseries")
    TimeSeries timeSeries(@BeanParam VisitFilter filter);

    /**
     * Visits by value of a dimension, the most frequent values first.
     *
     * @param dimension such as {@code rule}, {@code variant}, {@code keyword}, {@code utmSource}, {@code referrer}
     * @param limit how many values, 1 to 200; null: 50
     */
    @GET
    @Path("/breakdown")
    Breakdown breakdown(
            @QueryParam("dimension") String dimension,
            @QueryParam("limit") @Nullable Integer limit,
            @BeanParam VisitFilter filter);

    @Override
    void close();
}
