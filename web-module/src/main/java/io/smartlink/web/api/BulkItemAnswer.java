package io.smartlink.web.api;

import io.smartlink.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one item of a bulk request. */
public sealed interface BulkItemAnswer {
    /** The status that a request for this item alone would have had. */
    int status();

    /** The item was made or changed. */
    @Schema(name = "BulkDone")
    record Done(
            @Schema(required = true) int status,
            @Schema(required = true) LinkAnswer link) implements BulkItemAnswer {}

    /** The item was refused; the others are not touched by that. */
    @Schema(name = "BulkRefused")
    record Refused(
            @Schema(required = true) int status,
            @Schema(required = true) Problem problem) implements BulkItemAnswer {

        Refused(Problem problem) {
            this(problem.status(), problem);
        }
    }
}
