package io.smartlink.admin.analytics.live;

/** Somebody who is told what goes on. */
interface Viewer {
    /** Tells an event, whole lines of an event stream. Never waits; what was not taken yet is replaced by what is newer. */
    void tell(String event);

    /** Says that we are still there, unless there is something better on its way. */
    void beat();

    /** Nothing more comes. */
    void end();
}
