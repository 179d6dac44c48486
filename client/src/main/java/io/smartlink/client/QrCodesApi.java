package io.smartlink.client;

import io.smartlink.client.problem.ProblemMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** QR codes and kept designs: make, find, change, delete, and take as pictures. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "smartlink")
@RegisterProvider(ConfiguredApiKey.class)
@RegisterProvider(ProblemMapper.class)
@RegisterProvider(LinkPatchWriter.class)
@RegisterProvider(EtagReader.class)
public interface QrCodesApi extends AutoCloseable {

    /** Makes a QR code. */
    @POST
    @Path("/qr-codes")
    QrCode create(NewQrCode code);

    /**
     * One page of QR codes, whose designs leave the pictures of their logos out; {@link Pages#stream} makes a stream of all.
     */
    @GET
    @Path("/qr-codes")
    Page<QrCode> list(
            @QueryParam("search") @Nullable String search,
            @QueryParam("linkId") @Nullable String linkId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The QR code of this id. */
    @GET
    @Path("/qr-codes/{id}")
    QrCode read(@PathParam("id") String id);

    /**
     * The picture of a QR code; to be closed.
     *
     * @param format {@code png}, {@code svg} or {@code pdf}
     * @param size width in pixels; null: as designed
     */
    @GET
    @Path("/qr-codes/{id}/image")
    @Produces(MediaType.WILDCARD)
    Response image(
            @PathParam("id") String id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("size") @Nullable Integer size);

    /**
     * Pictures of many QR codes as a ZIP file; to be closed.
     *
     * @param ids which, between commas; null: all, up to 1,000
     */
    @GET
    @Path("/qr-codes/archive")
    @Produces(MediaType.WILDCARD)
    Response archive(
            @QueryParam("ids") @Nullable String ids,
            @QueryParam("format") @Nullable String format,
            @QueryParam("size") @Nullable Integer size);

    /** Changes a QR code, whatever others have changed meanwhile. */
    @PATCH
    @Path("/qr-codes/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    QrCode change(@PathParam("id") String id, QrCodePatch patch);

    /** Changes a QR code if nobody has changed it since it was read. */
    @PATCH
    @Path("/qr-codes/{id}")
    @Consumes(LinkPatchWriter.MERGE_PATCH)
    QrCode change(@PathParam("id") String id, @HeaderParam("If-Match") String etag, QrCodePatch patch);

    /** Deletes a QR code. */
    @DELETE
    @Path("/qr-codes/{id}")
    void delete(@PathParam("id") String id);

    /** Keeps a design. */
    @POST
    @Path("/qr-templates")
    QrTemplate keep(NewQrTemplate template);

    /** One page of kept designs, without the pictures of their logos. */
    @GET
    @Path("/qr-templates")
    Page<QrTemplate> templates(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    /** The kept design of this id, whole. */
    @GET
    @Path("/qr-templates/{id}")
    QrTemplate template(@PathParam("id") String id);

    /** Lets a kept design go; codes that took it over stay. */
    @DELETE
    @Path("/qr-templates/{id}")
    void deleteTemplate(@PathParam("id") String id);

    @Override
    void close();
}
