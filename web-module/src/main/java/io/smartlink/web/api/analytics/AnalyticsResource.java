package io.smartlink.web.api.analytics;

import io.smartlink.account.actor.Actor;
import io.smartlink.analytics.AnalyticsService;
import io.smartlink.analytics.adapter.TableFile;
import io.smartlink.analytics.adapter.VisitFile;
import io.smartlink.analytics.adapter.VisitFormat;
import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.Comparison;
import io.smartlink.analytics.figure.Orphans;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.Timeseries;
import io.smartlink.analytics.figure.VisitedItem;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.bio.label.WidgetLabels;
import io.smartlink.web.api.call.BreakOffFilter;
import io.smartlink.web.api.call.CurrentCall;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the links. The parameters of each operation stand in {@link AnalyticsOperation}. */
@Path("analytics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analytics")
public class AnalyticsResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    WidgetLabels widgets;

    @Inject
    AnalyticsService analytics;

    @Inject
    CurrentCall call;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Path("summary")
    @Operation(operationId = "summary", summary = "How many visits of which sort")
    @APIResponse(
            responseCode = "200",
            description = "Counts",
            content = @Content(schema = @Schema(ref = "SummaryAnswer")))
    public SummaryAnswer summary() {
        VisitQueryFields query = query(AnalyticsOperation.SUMMARY);
        Actor actor = call.actor();
        Comparison compared = analytics.comparison(actor, query.visits());
        return SummaryAnswer.of(
                compared.resolution(), compared.summary(), query.compared() ? compared.previous() : null);
    }

    @GET
    @Path("timeseries")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "timeseries", summary = "Visits over time")
    @APIResponse(
            responseCode = "200",
            description = "Buckets, empty ones too",
            content = @Content(schema = @Schema(ref = "Timeseries")))
    public Response timeseries() {
        VisitQueryFields query = query(AnalyticsOperation.TIMESERIES);
        Timeseries series = analytics.timeseries(call.actor(), query.visits(), query.zone(), query.bucket());
        return query.format().equals("csv")
                ? file("timeseries", query, TableFile.csv(TimeBucket.class, series.buckets()))
                : json(TimeseriesAnswer.of(series));
    }

    @GET
    @Path("breakdown")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "breakdown", summary = "Visits by value of a dimension")
    @APIResponse(
            responseCode = "200",
            description =
                    "The values with the most visits, links, QR codes and bio pages with what they are; other are the visits"
                            + " without a value and of values behind them",
            content = @Content(schema = @Schema(ref = "Breakdown")))
    public Response breakdown() {
        VisitQueryFields query = query(AnalyticsOperation.BREAKDOWN);
        Breakdown breakdown = analytics.breakdown(call.actor(), query.visits(), query.dimension(), query.limit());
        return query.format().equals("csv")
                ? file(query.dimension().word(), query, csv(query, breakdown))
                : json(answer(query, query.dimension(), breakdown));
    }

    private BreakdownAnswer answer(VisitQueryFields query, Dimension dimension, Breakdown breakdown) {
        return switch (dimension) {
            case LINK -> BreakdownAnswer.of(breakdown, items(breakdown));
            case WIDGET -> BreakdownAnswer.byWidget(breakdown, labels(query, breakdown));
            default -> BreakdownAnswer.of(breakdown);
        };
    }

    private String csv(VisitQueryFields query, Breakdown breakdown) {
        return switch (query.dimension()) {
            case LINK -> TableFile.csv(VisitedItemLine.class, VisitedItemLine.of(breakdown, items(breakdown)));
            case WIDGET ->
                TableFile.csv(TappedWidgetLine.class, TappedWidgetLine.of(breakdown, labels(query, breakdown)));
            default -> TableFile.csv(BreakdownItem.class, breakdown.items());
        };
    }

    private Map<String, String> labels(VisitQueryFields query, Breakdown byWidget) {
        return widgets.labels(
                call.actor(),
                query.visits().scope().onePage(),
                byWidget.items().stream().map(BreakdownItem::value).toList());
    }

    private Map<String, VisitedItem> items(Breakdown byLink) {
        return analytics.visitedItems(
                call.actor(), byLink.items().stream().map(BreakdownItem::value).toList());
    }

    @GET
    @Path("report")
    @Operation(operationId = "report", summary = "All that a dashboard shows, as of one moment")
    @APIResponse(
            responseCode = "200",
            description = "Summary, period before, buckets, breakdowns, weekdays",
            content = @Content(schema = @Schema(ref = "Report")))
    public ReportAnswer report() {
        VisitQueryFields query = query(AnalyticsOperation.REPORT);
        return ReportAnswer.of(
                analytics.report(
                        call.actor(), query.visits(), query.zone(), query.bucket(), query.dimensions(), query.limit()),
                (dimension, breakdown) -> answer(query, dimension, breakdown));
    }

    @GET
    @Path("orphans")
    @Operation(operationId = "orphans", summary = "People's visits that led nowhere")
    @APIResponse(
            responseCode = "200",
            description = "By what became of them, by path and by link",
            content = @Content(schema = @Schema(ref = "Orphans")))
    public OrphansAnswer orphans() {
        VisitQueryFields query = query(AnalyticsOperation.ORPHANS);
        VisitQuery visits = query.visits();
        Orphans orphans = analytics.orphans(call.actor(), visits.from(), visits.until(), query.limit());
        return OrphansAnswer.of(orphans, items(orphans.expired()));
    }

    @GET
    @Path("live")
    @Operation(operationId = "live", summary = "What is going on: the last 30 minutes")
    @APIResponse(
            responseCode = "200",
            description = "By minute, and the latest visits",
            content = @Content(schema = @Schema(ref = "Live")))
    public LiveAnswer live() {
        VisitQueryFields query = query(AnalyticsOperation.LIVE);
        return LiveAnswer.of(analytics.live(call.actor(), query.visits().scope()));
    }

    @GET
    @Path("visits")
    @Produces({CSV, NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "visits",
            summary = "The visits themselves, as a file",
            description = "Oldest first, however many. A file that breaks off ends its connection.")
    @APIResponse(responseCode = "200", description = "One visit a line", content = @Content(mediaType = CSV))
    public Response visits(@Context HttpServletRequest request) {
        VisitQueryFields query = query(AnalyticsOperation.VISITS);
        Actor actor = call.actor();
        VisitFormat format = VisitFormat.parse(query.format());
        VisitFile file = new VisitFile(
                format, sink -> analytics.export(actor, query.visits(), sink), BreakOffFilter.of(request));
        return Response.ok((StreamingOutput) file::write, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("visits", query.visits(), format.word()))
                .build();
    }

    private VisitQueryFields query(AnalyticsOperation operation) {
        return VisitQueryFields.of(operation, uri.getQueryParameters(), clock.instant());
    }

    private static Response json(Record answer) {
        return Response.ok(answer, MediaType.APPLICATION_JSON).build();
    }

    private static Response file(String what, VisitQueryFields query, String text) {
        return Response.ok(text, TableFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(what, query.visits(), "csv"))
                .build();
    }

    /** Such as {@code smartlink-visits-2026-11-01-2026-11-30.csv}: the first and the last UTC day. */
    private static String attachment(String what, VisitQuery query, String ending) {
        ZoneId utc = ZoneOffset.UTC;
        LocalDate first = LocalDate.ofInstant(query.from(), utc);
        LocalDate last = LocalDate.ofInstant(query.until().minusNanos(1), utc);
        return "attachment; filename=\"smartlink-" + what + "-" + first + "-" + last + "." + ending + "\"";
    }
}
