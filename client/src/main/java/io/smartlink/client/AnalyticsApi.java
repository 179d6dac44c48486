package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
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

    /**
     * How many visits of which sort, compared.
     *
     * @param compare {@code previous}: with the period of equal length before
     */
    @GET
    @Path("/summary")
    VisitSummary summary(@BeanParam VisitFilter filter, @QueryParam("compare") String compare);

    /** Visits over time. */
    @GET
    @Path("/timeseries")
    TimeSeries timeSeries(@BeanParam VisitFilter filter);

    /**
     * Visits by value of a dimension, the most frequent values first.
     *
     * @param dimension such as {@code rule}, {@code variant}, {@code keyword}, {@code utmSource}, {@code referrer}; {@code link} tells
     *     links, QR codes and bio pages apart
     * @param limit how many values, 1 to 200; null: 50
     */
    @GET
    @Path("/breakdown")
    Breakdown breakdown(
            @QueryParam("dimension") String dimension,
            @QueryParam("limit") @Nullable Integer limit,
            @BeanParam VisitFilter filter);

    /**
     * All that a dashboard shows, as of one moment.
     *
     * @param dimensions of which breakdowns are wanted, by their words, between commas; null: none
     * @param limit how many values each has, 1 to 200; null: 50
     */
    @GET
    @Path("/report")
    VisitReport report(
            @QueryParam("dimensions") @Nullable String dimensions,
            @QueryParam("limit") @Nullable Integer limit,
            @BeanParam VisitFilter filter);

    /**
     * People's visits to the account that led nowhere.
     *
     * @param from null: 30 days before {@code until}
     * @param until excluded; null: now
     * @param limit how many paths and links, 1 to 200; null: 50
     */
    @GET
    @Path("/orphans")
    Orphans orphans(
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("until") @Nullable Instant until,
            @QueryParam("limit") @Nullable Integer limit);

    /** What is going on; the filter may name a link, a domain or a tag. */
    @GET
    @Path("/live")
    LiveVisits live(@BeanParam VisitFilter filter);

    /**
     * The visits themselves, oldest first. An answer that breaks off ends with an {@link java.io.IOException}, never as if it
     * were whole.
     *
     * @param format {@code csv}, or {@code ndjson}: one JSON object a line
     * @return to be closed by the caller
     */
    @GET
    @Path("/visits")
    @Produces({"text/csv", "application/x-ndjson"})
    InputStream visits(@QueryParam("format") String format, @BeanParam VisitFilter filter);

    @Override
    void close();
}
