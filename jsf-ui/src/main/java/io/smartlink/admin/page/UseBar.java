package io.smartlink.admin.page;

import io.smartlink.account.AccountRow;
import io.smartlink.account.AccountUse;
import io.smartlink.account.plan.PlanLimits;
import java.util.List;

/**
 * How much is used of a thing that a plan limits.
 *
 * @param label what it is called
 * @param note what else is to be known; may be empty
 */
public record UseBar(String label, long used, long limit, String note) {
    /** Those of an account that can be counted. */
    public static List<UseBar> of(AccountRow account) {
        PlanLimits plan = account.limits();
        AccountUse use = account.use();
        String waiting = use.invitations() == 0 ? "" : use.invitations() + " of them invited and not here yet";
        return List.of(
                new UseBar("Links", use.links(), plan.links(), "archived ones included"),
                new UseBar("Bio pages", use.bioPages(), plan.bioPages(), "archived ones included"),
                new UseBar("QR codes", use.qrCodes(), plan.qrCodes(), ""),
                new UseBar("Domains of your own", use.domains(), plan.domains(), ""),
                new UseBar("Members", use.members() + use.invitations(), plan.members(), waiting));
    }

    /** 0 to 100. */
    public int percent() {
        return limit == 0 ? (used == 0 ? 0 : 100) : (int) Math.min(100, Math.round(100.0 * used / limit));
    }

    /** Whether nothing can be added any more. */
    public boolean full() {
        return used >= limit;
    }

    /** Whether there is more than the plan allows, which keeps working. */
    public boolean over() {
        return used > limit;
    }
}
