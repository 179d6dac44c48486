package io.smartlink.web.api.audit;

import io.smartlink.account.audit.AuditFilter;
import io.smartlink.account.audit.adapter.AuditFormat;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.platform.adapter.StreamedFile;
import io.smartlink.web.api.call.Ids;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.QueryFields;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an audit log is asked.
 *
 * @param accountId whose log the operator wants; null for the installation's own
 */
record AuditQueryFields(@Nullable Long accountId, AuditFilter filter, PageRequest page, AuditFormat format) {

    /**
     * Reads the parameters that the operation has.
     *
     * @throws ValidationFailedException with all faults of the query
     */
    static AuditQueryFields of(AuditOperation operation, UriInfo uri) {
        Faults faults = new Faults();
        QueryFields query = new QueryFields(uri.getQueryParameters(), operation.names(), faults);
        String account = query.text("accountId");
        AuditFormat format =
                Objects.requireNonNullElse(query.word("format", AuditFormat::tryParse, "csv, ndjson"), AuditFormat.CSV);
        AuditFilter filter = filter(query);
        PageRequest page = query.page();
        faults.throwIfAny();
        return new AuditQueryFields(account == null ? null : Ids.require(account, "account"), filter, page, format);
    }

    private static AuditFilter filter(QueryFields query) {
        return new AuditFilter(
                query.text("search"),
                query.word("action", AuditFilter::tryParseAction, "the actions that there are, such as link.created"),
                query.text("actor"),
                query.text("subject"),
                query.instant("from"),
                query.instant("until"));
    }

    /** The answer with the file that was asked for. */
    Response answer(StreamedFile file) {
        return Response.ok((StreamingOutput) file::write, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"smartlink-audit-log." + format.word() + "\"")
                .build();
    }
}
