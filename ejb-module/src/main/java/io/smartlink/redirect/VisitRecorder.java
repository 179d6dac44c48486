package io.smartlink.redirect;

import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Where visits go after their decision. */
public interface VisitRecorder {
    /** Domain id of the requests that the server sends to itself to get warm; nothing with it is ever counted. */
    long REHEARSAL = -1;

    /**
     * Takes the visit in and returns at once: no system call, no lock that anybody else may hold, no exception. A visit
     * that cannot be taken in is counted as dropped.
     *
     * @param domain that was visited; its id is {@link #REHEARSAL} in rehearsals
     * @param item what stands at the address; null when nothing does, and the visit is the domain's account's
     * @param selection what was chosen for the visitor, or by them
     */
    void record(Visit visit, DomainSnapshot domain, @Nullable ItemSnapshot item, Outcome outcome, Selection selection);
}
