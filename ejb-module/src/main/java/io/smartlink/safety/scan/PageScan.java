package io.smartlink.safety.scan;

import io.smartlink.bio.PageLeads;
import io.smartlink.link.target.Destination;
import io.smartlink.safety.inspection.Inspection;
import io.smartlink.safety.provider.ThreatLookup;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Looks again at where published bio pages lead. */
@ApplicationScoped
class PageScan {
    private static final System.Logger LOG = System.getLogger(PageScan.class.getName());

    @EJB
    PageLeads leads;

    @Inject
    Inspection inspection;

    @Inject
    ThreatLookup threats;

    @EJB
    PageResults results;

    /**
     * Looks at what is due, one page after the other: each may have some hundred destinations.
     *
     * @param most destinations to ask about, some more because a page is looked at whole
     * @param before pages that were last looked at before it are due
     * @return how many destinations may still be asked about
     */
    int ask(int most, Instant before) {
        int left = most;
        while (left > 0) {
            List<PageLeads.Due> due = leads.claim(before, 1);
            if (due.isEmpty()) {
                return left;
            }
            left -= look(due.get(0));
            if (threats.isSilent()) {
                return left;
            }
        }
        return left;
    }

    /** One page that cannot be kept track of keeps no other from it. */
    private int look(PageLeads.Due due) {
        try {
            Set<Destination> asked = due.destinations();
            results.keep(due, inspection.findings(asked, true));
            return Math.max(1, asked.size());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What was found of a page's destinations could not be kept", failed);
            return 1;
        }
    }
}
