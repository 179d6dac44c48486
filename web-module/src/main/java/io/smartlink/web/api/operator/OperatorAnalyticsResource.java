package io.smartlink.web.api.operator;

import io.smartlink.analytics.rollup.job.RecountService;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether what is counted of visits is right; for the operator's keys only. */
@Path("operator/analytics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operator")
public class OperatorAnalyticsResource {
    @Inject
    RecountService recounts;

    @Inject
    CurrentCall call;

    @GET
    @Path("recount")
    @Operation(
            operationId = "recountDay",
            summary = "Counts the raw visits of a UTC day again and tells the difference")
    @Parameter(
            name = "day",
            in = ParameterIn.QUERY,
            required = true,
            description = "The UTC day, YYYY-MM-DD.",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(ref = "Recount")))
    public RecountAnswer recount(@Context UriInfo uri) {
        Faults faults = new Faults();
        String day = new QueryFields(uri.getQueryParameters(), Set.of("day"), faults).text("day");
        faults.throwIfAny();
        return RecountAnswer.of(recounts.recount(call.actor(), parsed(day)));
    }

    private static LocalDate parsed(@Nullable String day) {
        if (day == null) {
            throw new ValidationFailedException("day", "required", "day is required, such as 2026-11-21.");
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new ValidationFailedException("day", "wrong-format", "day must be a date such as 2026-11-21.");
        }
    }
}
