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
     * @param domainId the domain that was visited, or {@link #REHEARSAL}
     * @param link the link at the address; null when there is none
     * @param selection what the link has chosen
     */
    void record(Visit visit, long domainId, @Nullable LinkSnapshot link, Outcome outcome, Selection selection);
}
