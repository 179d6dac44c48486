package io.smartlink.admin.operator;

import io.smartlink.account.plan.PlanRow;
import io.smartlink.account.plan.PlanService;
import io.smartlink.admin.signin.CurrentMember;
import io.smartlink.platform.VersionCondition;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The plans of the installation. */
@Named
@ViewScoped
public class PlansView implements Serializable {
    @Inject
    CurrentMember member;

    @Inject
    PlanService plans;

    private @Nullable PlanForm form;
    private transient @Nullable List<PlanRow> rows;

    public List<PlanRow> getRows() {
        List<PlanRow> read = rows;
        if (read == null) {
            read = plans.plans(member.actor());
            rows = read;
        }
        return read;
    }

    /** Opens the dialog. */
    public void begin(PlanRow plan) {
        form = new PlanForm(plan);
    }

    public void save() {
        PlanForm typed = form;
        if (typed == null) {
            return;
        }
        plans.edit(
                member.actor(), typed.getName(), VersionCondition.exactly(typed.version()), before -> typed.limits());
        rows = null;
        Messages.addGlobalInfo("The plan {0} is saved, for all accounts on it.", typed.getName());
    }

    public @Nullable PlanForm getForm() {
        return form;
    }
}
