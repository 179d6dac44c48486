package io.smartlink.admin.audit;

import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditEvent;
import io.smartlink.account.audit.AuditFilter;
import io.smartlink.account.audit.AuditTrail;
import io.smartlink.admin.page.TimeView;
import io.smartlink.admin.signin.CurrentMember;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** The account's audit log. */
@Named
@ViewScoped
public class AuditView extends AuditPage {
    private static final long serialVersionUID = 1;

    @Inject
    CurrentMember member;

    @Inject
    AuditTrail trail;

    @Inject
    TimeView time;

    public boolean isAllowed() {
        return Permissions.allow(member.actor(), Permission.READ_AUDIT_LOG);
    }

    @Override
    long count(AuditFilter filter) {
        return trail.count(member.actor(), filter);
    }

    @Override
    List<AuditEvent> slice(AuditFilter filter, int first, int size) {
        return trail.slice(member.actor(), filter, first, size);
    }

    @Override
    ZoneId zone() {
        return time.zone();
    }
}
