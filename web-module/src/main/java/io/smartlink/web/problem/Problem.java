package io.smartlink.web.problem;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable URI to switch on
 * @param detail what was wrong this time, and what to change
 * @param instance path of the request
 * @param errors the bad fields; empty for most types
 */
@Schema(description = "What was refused and why (RFC 9457).")
public record Problem(
        @Schema(example = "https://smartlink.example/problems/validation-failed")
        String type,

        String title,
        int status,
        String detail,
        String instance,
        List<FieldFault> errors) {

    private static final Logger LOG = System.getLogger(Problem.class.getName());

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem without bad fields. */
    public static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(type.uri().toString(), type.title(), type.status(), detail, instance, List.of());
    }

    /**
     * The problem that a failure is. What is no refusal is logged here and nowhere else, and told to the caller without its
     * details.
     */
    public static Problem of(Throwable failure, String instance) {
        Optional<RefusalException> refusal = refusal(failure);
        if (refusal.isPresent()) {
            return of(refusal.get(), instance);
        }
        if (DatabaseOutage.isCauseOf(failure)) {
            LOG.log(
                    Level.WARNING,
                    "The database does not answer; a request was refused with 503: {0}",
                    failure.toString());
            return of(ProblemType.UNAVAILABLE, "The database does not answer. Try again in a moment.", instance);
        }
        LOG.log(Level.ERROR, "A request failed", failure);
        return of(
                ProblemType.INTERNAL_ERROR,
                "The request failed on our side. The log knows it by its X-Request-Id.",
                instance);
    }

    /** A refusal can arrive wrapped, where a container stands in between. */
    static Optional<RefusalException> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(RefusalException.class::isInstance)
                .map(RefusalException.class::cast)
                .findFirst();
    }

    static Problem of(RefusalException refusal, String instance) {
        ProblemType type = refusal.type();
        return new Problem(
                type.uri().toString(), type.title(), type.status(), refusal.getMessage(), instance, refusal.faults());
    }
}
