package io.smartlink.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Links to be made, each as in a request of its own. */
@Schema(name = "NewLinks")
public record BulkFields(
        @Schema(required = true, description = "1 to 1,000.")
        List<LinkFields> items) {}
