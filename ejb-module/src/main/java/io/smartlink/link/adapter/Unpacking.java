package io.smartlink.link.adapter;

import io.smartlink.platform.WorkGate;

/** Where strangers' pictures are unpacked: one at a time on a node, because one may take a hundred megabytes. */
public final class Unpacking {
    private static final int WAITING = 16;

    /** For all kinds of pictures together. */
    public static final WorkGate GATE = new WorkGate(1, WAITING);

    private Unpacking() {}
}
