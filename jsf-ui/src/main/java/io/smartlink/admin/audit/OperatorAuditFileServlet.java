package io.smartlink.admin.audit;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.OperatorAuditTrail;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The events that the operator's page of a log shows, as a file. Its paths begin as those of the operator's pages do. */
@WebServlet({"/operator-audit-log.csv", "/operator-audit-log.ndjson"})
public class OperatorAuditFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentMember member;

    @Inject
    transient OperatorAuditTrail trail;

    @Inject
    transient TimeView time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = member.actor();
        AuditFile.write(
                request,
                response,
                time.zone(request),
                (filter, sink) -> trail.export(actor, accountId(request.getParameter("account")), filter, sink));
    }

    private static @Nullable Long accountId(@Nullable String account) {
        return account == null || account.isBlank()
                ? null
                : OpaqueId.tryParse(account.strip()).orElseThrow(() -> new NotFoundException("account"));
    }
}
