package io.smartlink.admin.audit;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditTrail;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The events that the page of the account's audit log shows, as a file. */
@WebServlet({"/audit-log.csv", "/audit-log.ndjson"})
public class AuditFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient CurrentMember member;

    @Inject
    transient AuditTrail trail;

    @Inject
    transient TimeView time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = member.actor();
        AuditFile.write(request, response, time.zone(request), (filter, sink) -> trail.export(actor, filter, sink));
    }
}
