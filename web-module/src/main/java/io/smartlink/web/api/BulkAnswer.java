package io.smartlink.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the items of a bulk request, in their order. */
@Schema(name = "BulkAnswer")
public record BulkAnswer(List<BulkItemAnswer> items) {}
