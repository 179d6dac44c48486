package io.smartlink.web.api.signup;

import io.smartlink.account.actor.Actor;
import io.smartlink.bio.adapter.SignUpLine;
import io.smartlink.bio.signup.PageSignUpService;
import io.smartlink.bio.signup.SignUpFilter;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.adapter.StreamedFile;
import io.smartlink.web.api.call.BreakOffFilter;
import io.smartlink.web.api.call.CurrentCall;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.call.PageAnswer;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** E-mail addresses that visitors have left on bio pages; for editors, admins and owners. */
@Path("sign-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-ups")
public class SignUpsResource {
    private static final String CSV = "text/csv";

    @Inject
    PageSignUpService signUps;

    @Inject
    CurrentCall call;

    @GET
    @Operation(operationId = "listSignUps", summary = "Lists sign-ups, page by page, the newest first")
    @Parameter(name = "bioPageId", in = ParameterIn.QUERY, description = "Of this page only.")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "A part of the address.")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(ref = "SignUpPage")))
    public PageAnswer<SignUpAnswer> list(@Context UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query =
                new QueryFields(uri.getQueryParameters(), Set.of("bioPageId", "search", "limit", "cursor"), faults);
        SignUpFilter filter = filter(query);
        PageRequest page = query.page();
        faults.throwIfAny();
        return PageAnswer.of(signUps.page(call.actor(), filter, page), SignUpAnswer::of);
    }

    @GET
    @Path("export")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportSignUps",
            summary = "Sign-ups as a CSV file",
            description = "The newest first, however many. A file that breaks off ends its connection.")
    @Parameter(name = "bioPageId", in = ParameterIn.QUERY, description = "Of this page only.")
    @Parameter(name = "search", in = ParameterIn.QUERY, description = "A part of the address.")
    @APIResponse(responseCode = "200", description = "One sign-up a line", content = @Content(mediaType = CSV))
    public Response export(@Context UriInfo uri, @Context HttpServletRequest request) {
        Faults faults = new Faults();
        SignUpFilter filter = filter(new QueryFields(uri.getQueryParameters(), Set.of("bioPageId", "search"), faults));
        faults.throwIfAny();
        Actor actor = call.actor();
        StreamedFile file = new StreamedFile(SignUpLine.file(signUps, actor, filter), BreakOffFilter.of(request));
        return Response.ok((StreamingOutput) file::write, SignUpLine.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, SignUpLine.DISPOSITION)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteSignUp",
            summary = "Deletes a sign-up with the proof of consent",
            description = "For those who ask for it; who only wants no more mail signs off.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        signUps.delete(call.actor(), Ids.require(id, "sign-up"));
    }

    private static SignUpFilter filter(QueryFields query) {
        String page = query.text("bioPageId");
        // What cannot be an id is no page's: nobody has signed up there.
        return new SignUpFilter(page == null ? null : OpaqueId.tryParse(page).orElse(0), query.text("search"));
    }
}
