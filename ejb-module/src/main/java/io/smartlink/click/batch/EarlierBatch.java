package io.smartlink.click.batch;

import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.click.origin.Origin;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Location;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads messages that were on their way when an earlier release was replaced. */
final class EarlierBatch {
    /** Before links could choose. */
    static final byte WITHOUT_CHOICE = 1;

    /** Before visits knew where they came from. */
    static final byte WITHOUT_LOCATION = 2;

    private static final int ABSENT = 0xFFFF;

    private EarlierBatch() {}

    /**
     * The visits of a message whose version and id were read.
     *
     * @throws BufferUnderflowException if it ends early
     */
    static List<QueuedVisit> visits(ByteBuffer in, byte version) {
        int count = Short.toUnsignedInt(in.getShort());
        List<QueuedVisit> visits = new ArrayList<>(Math.min(count, ClickBatch.MAX_VISITS));
        for (int i = 0; i < count; i++) {
            visits.add(visit(in, version != WITHOUT_CHOICE));
        }
        return visits;
    }

    private static QueuedVisit visit(ByteBuffer in, boolean chose) {
        return new QueuedVisit(
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.get(),
                chose && in.get() != 0,
                false,
                false,
                origin(in),
                text(in),
                text(in),
                text(in),
                text(in),
                text(in),
                chose ? new Selection(text(in), text(in), text(in), text(in)) : Selection.NONE,
                chose ? new Utm(text(in), text(in), text(in), text(in), text(in)) : Utm.NONE,
                null);
    }

    private static Origin origin(ByteBuffer in) {
        boolean known = in.get() != 0;
        long visitor = in.getLong();
        return known ? new Origin(visitor, Location.UNKNOWN) : Origin.UNKNOWN;
    }

    private static @Nullable String text(ByteBuffer in) {
        int length = Short.toUnsignedInt(in.getShort());
        if (length == ABSENT) {
            return null;
        }
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
