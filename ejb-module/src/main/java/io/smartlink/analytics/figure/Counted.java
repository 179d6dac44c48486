package io.smartlink.analytics.figure;

/**
 * How many visits, from how many visitors.
 *
 * @param uniqueVisitors daily unique visitors
 */
public record Counted(long visits, long uniqueVisitors) {
    public static final Counted NONE = new Counted(0, 0);

    /** Those of two times that have no UTC day in common. */
    public Counted plus(Counted other) {
        return new Counted(visits + other.visits, uniqueVisitors + other.uniqueVisitors);
    }
}
