package io.smartlink.admin.qr;

import io.smartlink.account.actor.Actor;
import io.smartlink.admin.page.BreakOff;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import io.smartlink.qr.QrCodeFilter;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.QrCodeService;
import io.smartlink.qr.QrPictures;
import io.smartlink.qr.design.PictureFormat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** QR codes as files: one picture, or those that a search finds in a ZIP file. The same as the API hands out. */
@WebServlet({"/qr-code.png", "/qr-code.svg", "/qr-code.pdf", "/qr-codes.zip"})
public class QrFileServlet extends HttpServlet {
    private static final int MOST_IN_ARCHIVE = 1000;
    private static final String RETRY_SECONDS = "10";

    @Inject
    transient CurrentMember member;

    @Inject
    transient QrCodeService codes;

    @Inject
    transient QrPictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().endsWith(".zip")) {
                archive(request, response);
            } else {
                picture(request, response);
            }
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RefusalException refused) {
            refuse(response, refused);
        }
    }

    private void picture(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PictureFormat format = PictureFormat.tryParse(request.getServletPath().substring("/qr-code.".length()))
                .orElseThrow();
        long id = OpaqueId.tryParse(text(request, "id")).orElseThrow(() -> new NotFoundException("QR code"));
        QrCodeRow code = codes.code(member.actor(), id);
        byte[] picture = pictures.picture(code, format, size(text(request, "size")));
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + asciiName(code) + "." + format.word() + "\"");
        response.getOutputStream().write(picture);
    }

    private void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = member.actor();
        PictureFormat format =
                PictureFormat.tryParse(text(request, "format")).orElseThrow(() -> new NotFoundException("format"));
        List<Long> found =
                codes.ids(actor, null, new QrCodeFilter(request.getParameter("search"), null, null), MOST_IN_ARCHIVE);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"qr-codes.zip\"");
        response.setHeader("X-Total-Count", Integer.toString(found.size()));
        boolean whole = false;
        try {
            pictures.archive(found, some -> codes.codes(actor, some), format, null, response.getOutputStream());
            whole = true;
        } finally {
            if (!whole) {
                BreakOff.ifBegun(request, response);
            }
        }
    }

    /** In plain words, as a page of its own: whoever asked for a file has left none. */
    private static void refuse(HttpServletResponse response, RefusalException refused) throws IOException {
        response.reset();
        response.setStatus(refused.type().status());
        if (refused.type() == ProblemType.RATE_LIMITED) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write(refused.getMessage().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Integer size(String text) {
        try {
            return text.isEmpty() ? null : (Integer) Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new NotFoundException("size");
        }
    }

    private static String asciiName(QrCodeRow code) {
        String name = (code.link().domain() + "-" + code.link().slug()).replaceAll("[^A-Za-z0-9._-]+", "-");
        return name.length() <= 100 ? name : name.substring(0, 100);
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
