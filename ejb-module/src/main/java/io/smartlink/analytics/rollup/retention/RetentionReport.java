package io.smartlink.analytics.rollup.retention;

/** What a run of retention did; shown in the log and in health. Numbers below 0 stand for failures and are not added. */
public final class RetentionReport {
    private long partitions;
    private long days;
    private long visits;
    private long lateVisits;
    private long waiting;

    void partitions(long dropped) {
        partitions += Math.max(0, dropped);
    }

    void expired(long deleted) {
        days += deleted < 0 ? 0 : 1;
        visits += Math.max(0, deleted);
    }

    void late(long added) {
        lateVisits += Math.max(0, added);
    }

    void waiting(long count) {
        waiting = count;
    }

    /** Partitions that were dropped. */
    public long partitions() {
        return partitions;
    }

    /** Days of accounts whose visits were deleted. */
    public long days() {
        return days;
    }

    /** Visits that were deleted. */
    public long visits() {
        return visits;
    }

    /** Visits that came after those of their day had gone. */
    public long lateVisits() {
        return lateVisits;
    }

    /** Days of accounts, and of whole partitions, that are due and were not reached. */
    public long waiting() {
        return waiting;
    }

    boolean hasDoneAnything() {
        return partitions + days + visits + lateVisits > 0;
    }

    @Override
    public String toString() {
        return partitions + " partitions dropped, " + days + " days of accounts with " + visits + " visits deleted, "
                + lateVisits + " late visits added, " + waiting + " days wait";
    }
}
