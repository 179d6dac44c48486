package io.smartlink.it;

import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.VisitRecorder;
import io.smartlink.visit.Visit;
import jakarta.enterprise.context.Dependent;

/** Where no broker is, visits go nowhere. */
@Dependent
class NoVisits implements VisitRecorder {
    @Override
    public void record(Visit visit, long domainId, long accountId, long linkId, Outcome outcome) {
        // the way of a click begins here, and has tests of its own
    }
}
