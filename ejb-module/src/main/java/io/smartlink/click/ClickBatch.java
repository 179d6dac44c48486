package io.smartlink.click;

import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.click.origin.Origin;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one message of the queue carries: visits that are stored together, or not at all.
 *
 * @param id the same whenever these visits are sent again
 * @param visits 1 to {@value #MAX_VISITS}
 */
record ClickBatch(UUID id, List<QueuedVisit> visits) {
    /** About 100 kB at most usual lengths: large enough for the disk's sake, small enough to repeat. */
    static final int MAX_VISITS = 300;

    private static final byte VERSION = 2;
    private static final byte WITHOUT_CHOICE = 1; // on its way from before links could choose
    private static final int ABSENT = 0xFFFF;

    /** @throws IllegalArgumentException if there are no visits, or too many */
    ClickBatch {
        visits = List.copyOf(visits);
        if (visits.isEmpty() || visits.size() > MAX_VISITS) {
            throw new IllegalArgumentException("A batch has 1 to " + MAX_VISITS + " visits, not " + visits.size());
        }
    }

    /** The message's bytes: version, id, number of visits, visits; integers big-endian, texts as UTF-8. */
    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(visits.size() * 256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeShort(visits.size());
            for (QueuedVisit visit : visits) {
                write(out, visit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException if it is not one of ours
     */
    static ClickBatch parse(byte[] message) {
        ByteBuffer in = ByteBuffer.wrap(message);
        try {
            byte version = in.get();
            if (version != VERSION && version != WITHOUT_CHOICE) {
                throw new IllegalArgumentException("Click batch of unknown version " + version);
            }
            UUID id = new UUID(in.getLong(), in.getLong());
            int count = Short.toUnsignedInt(in.getShort());
            List<QueuedVisit> visits = new ArrayList<>(Math.min(count, MAX_VISITS));
            for (int i = 0; i < count; i++) {
                visits.add(read(in, version != WITHOUT_CHOICE));
            }
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("Click batch goes on behind its visits: " + in.remaining());
            }
            return new ClickBatch(id, visits);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("Click batch ends early, at " + message.length, e);
        }
    }

    private static void write(DataOutputStream out, QueuedVisit visit) throws IOException {
        Long visitor = visit.origin().visitor();
        out.writeLong(visit.atMillis());
        out.writeLong(visit.domainId());
        out.writeLong(visit.accountId());
        out.writeLong(visit.linkId());
        out.writeByte(visit.outcome());
        out.writeBoolean(visit.excluded());
        out.writeBoolean(visitor != null);
        out.writeLong(visitor == null ? 0 : visitor);
        writeText(out, visit.userAgent());
        writeText(out, visit.referrer());
        writeText(out, visit.acceptLanguage());
        writeText(out, visit.purpose());
        writeText(out, visit.rawQuery());
        Selection selection = visit.selection();
        writeText(out, selection.rule());
        writeText(out, selection.variant());
        writeText(out, selection.keyword());
        writeText(out, selection.note());
        for (String value : visit.linkUtm().values()) {
            writeText(out, value);
        }
    }

    private static QueuedVisit read(ByteBuffer in, boolean chose) {
        return new QueuedVisit(
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.getLong(),
                in.get(),
                chose && in.get() != 0,
                readOrigin(in),
                readText(in),
                readText(in),
                readText(in),
                readText(in),
                readText(in),
                chose ? new Selection(readText(in), readText(in), readText(in), readText(in)) : Selection.NONE,
                chose ? new Utm(readText(in), readText(in), readText(in), readText(in), readText(in)) : Utm.NONE);
    }

    private static Origin readOrigin(ByteBuffer in) {
        boolean known = in.get() != 0;
        long visitor = in.getLong();
        return known ? new Origin(visitor) : Origin.UNKNOWN;
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeShort(ABSENT);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length >= ABSENT) {
            throw new IllegalArgumentException("Text of " + bytes.length + " bytes; the spool cuts them shorter");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String readText(ByteBuffer in) {
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
