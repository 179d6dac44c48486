package io.smartlink.web.problem;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
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

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem without bad fields. */
    public static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(type.uri().toString(), type.title(), type.status(), detail, instance, List.of());
    }

    static Problem of(RefusalException refusal, String instance) {
        ProblemType type = refusal.type();
        List<FieldFault> faults =
                refusal instanceof ValidationFailedException validation ? validation.faults() : List.of();
        return new Problem(type.uri().toString(), type.title(), type.status(), refusal.getMessage(), instance, faults);
    }
}
