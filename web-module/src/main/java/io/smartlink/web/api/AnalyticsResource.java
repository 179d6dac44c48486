package io.smartlink.web.api;

import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.Breakdown;
import io.smartlink.analytics.Summary;
import io.smartlink.web.api.call.CurrentCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the links. */
@Path("analytics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analytics")
public class AnalyticsResource {
    private static final String SCOPE = "At most one of linkId, domain and tag; none: the whole account.";

    @Inject
    AnalyticsService analytics;

    @Inject
    CurrentCall call;

    @Inject
    Clock clock;

    @GET
    @Path("summary")
    @Operation(operationId = "summary", summary = "How many visits of which sort", description = SCOPE)
    @Parameter(name = "linkId", in = ParameterIn.QUERY)
    @Parameter(name = "domain", in = ParameterIn.QUERY)
    @Parameter(name = "tag", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Left out: 30 days before until.")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Excluded. Left out: now.")
    @APIResponse(responseCode = "200", description = "Counts", content = @Content(schema = @Schema(ref = "Summary")))
    public Summary summary(@Context UriInfo uri) {
        VisitQueryFields query = VisitQueryFields.of(uri.getQueryParameters(), clock.instant());
        return analytics.summary(call.actor(), query.scope(), query.from(), query.until());
    }

    @GET
    @Path("breakdown")
    @Operation(operationId = "breakdown", summary = "Visits by value of a dimension", description = SCOPE)
    @Parameter(
            name = "dimension",
            in = ParameterIn.QUERY,
            required = true,
            schema =
                    @Schema(
                            enumeration = {
                                "rule",
                                "variant",
                                "keyword",
                                "verdict",
                                "utmSource",
                                "utmMedium",
                                "utmCampaign",
                                "utmTerm",
                                "utmContent",
                                "referrer",
                                "browser"
                            }))
    @Parameter(name = "linkId", in = ParameterIn.QUERY)
    @Parameter(name = "domain", in = ParameterIn.QUERY)
    @Parameter(name = "tag", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Left out: 30 days before until.")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Excluded. Left out: now.")
    @Parameter(
            name = "traffic",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"people", "bots", "previews", "prefetches", "excluded", "all"},
                            defaultValue = "people"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @APIResponse(
            responseCode = "200",
            description =
                    "The values with the most visits; other are the visits without a value and of values behind them",
            content = @Content(schema = @Schema(ref = "Breakdown")))
    public Breakdown breakdown(@Context UriInfo uri) {
        BreakdownQueryFields query = BreakdownQueryFields.of(uri.getQueryParameters(), clock.instant());
        return analytics.breakdown(
                call.actor(),
                query.visits().scope(),
                query.visits().from(),
                query.visits().until(),
                query.dimension(),
                query.visits().traffic(),
                query.limit());
    }

    @GET
    @Path("timeseries")
    @Operation(operationId = "timeseries", summary = "Visits over time", description = SCOPE)
    @Parameter(name = "linkId", in = ParameterIn.QUERY)
    @Parameter(name = "domain", in = ParameterIn.QUERY)
    @Parameter(name = "tag", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Left out: 30 days before until.")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Excluded. Left out: now.")
    @Parameter(name = "timeZone", in = ParameterIn.QUERY, description = "IANA name; left out: UTC.")
    @Parameter(
            name = "bucket",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"hour", "day", "week", "month"},
                            defaultValue = "day"))
    @Parameter(
            name = "traffic",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"people", "bots", "previews", "prefetches", "excluded", "all"},
                            defaultValue = "people"))
    @APIResponse(
            responseCode = "200",
            description = "Buckets, empty ones too",
            content = @Content(schema = @Schema(ref = "Timeseries")))
    public TimeseriesAnswer timeseries(@Context UriInfo uri) {
        VisitQueryFields query = VisitQueryFields.of(uri.getQueryParameters(), clock.instant());
        return new TimeseriesAnswer(analytics.timeseries(
                call.actor(),
                query.scope(),
                query.from(),
                query.until(),
                query.zone(),
                query.bucket(),
                query.traffic()));
    }
}
