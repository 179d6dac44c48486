package io.smartlink.web.api;

import io.smartlink.link.TagRow;
import io.smartlink.link.TagService;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.PageAnswer;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tags that links have; they come and go with the links. */
@Path("tags")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class TagsResource {
    @Inject
    TagService tags;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listTags", summary = "Lists the tags of the account's links by name")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "Text in the tag.")
    @APIResponse(
            responseCode = "200",
            description = "All of them on one page",
            content = @Content(schema = @Schema(ref = "TagPage")))
    public PageAnswer<TagRow> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        String search = new QueryFields(uri.getQueryParameters(), Set.of("search"), faults).text("search");
        faults.throwIfAny();
        return new PageAnswer<>(tags.tags(call.actor(), search), null);
    }
}
