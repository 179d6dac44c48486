package io.smartlink.redirect;

import io.smartlink.visit.Visit;

/** Where visits go after their decision. */
public interface VisitRecorder {
    /** Domain id of the requests that the server sends to itself to get warm; nothing with it is ever counted. */
    long REHEARSAL = -1;

    /**
     * Takes the visit in and returns at once: no system call, no lock that anybody else may hold, no exception. A visit
     * that cannot be taken in is counted as dropped.
     *
     * @param domainId the domain that was visited, or {@link #REHEARSAL}
     * @param accountId owner of the address; 0 when the address is nobody's
     * @param linkId the link at the address; 0 when there is none
     */
    void record(Visit visit, long domainId, long accountId, long linkId, Outcome outcome);
}
