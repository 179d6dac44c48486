package io.smartlink.it;

import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.ItemSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.VisitRecorder;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Visit;
import jakarta.enterprise.context.Dependent;
import org.jspecify.annotations.Nullable;

/** Where no broker is, visits go nowhere. */
@Dependent
class NoVisits implements VisitRecorder {
    @Override
    public void record(
            Visit visit, DomainSnapshot domain, @Nullable ItemSnapshot item, Outcome outcome, Selection selection) {
        // the way of a click begins here, and has tests of its own
    }
}
