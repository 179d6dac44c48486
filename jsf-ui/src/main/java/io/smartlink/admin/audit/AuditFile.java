package io.smartlink.admin.audit;

import io.smartlink.account.audit.AuditFilter;
import io.smartlink.account.audit.AuditSink;
import io.smartlink.account.audit.adapter.AuditFormat;
import io.smartlink.admin.page.BreakOff;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.adapter.StreamedFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;

/** The events that a page shows, as a file: the same as the API writes. */
final class AuditFile {
    private AuditFile() {}

    /** Writes the events that the request's query asks for, in the format that its path ends with. */
    static void write(HttpServletRequest request, HttpServletResponse response, ZoneId zone, Events events)
            throws IOException {
        String path = request.getServletPath();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        AuditFormat format = AuditFormat.tryParse(ending).orElseThrow();
        AuditFilter filter = AuditState.of(request::getParameter).filter(zone);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"smartlink-audit-log." + ending + "\"");
        try {
            new StreamedFile(out -> events.export(filter, format.into(out)), () -> BreakOff.ifBegun(request, response))
                    .write(response.getOutputStream());
        } catch (RefusalException refused) {
            response.reset();
            response.sendError(refused.type().status());
        }
    }

    /** The log that is asked. */
    interface Events {
        void export(AuditFilter filter, AuditSink sink) throws IOException;
    }
}
