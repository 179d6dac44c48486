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

/** Reads what {@link BatchWriter} writes. */
final class BatchReader {
    /** Before there were bio pages. */
    static final byte WITHOUT_WIDGET = 3;

    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();

    private final boolean withWidget;

    private BatchReader(ByteBuffer in, boolean withWidget) {
        this.in = in;
        this.withWidget = withWidget;
    }

    /**
     * The visits of a message whose version and id were read.
     *
     * @throws BufferUnderflowException if it ends early
     * @throws IllegalArgumentException if it names a text that it does not have
     */
    static List<QueuedVisit> visits(ByteBuffer in, byte version) {
        BatchReader reader = new BatchReader(in, version != WITHOUT_WIDGET);
        int count = Short.toUnsignedInt(in.getShort());
        List<QueuedVisit> visits = new ArrayList<>(Math.min(count, ClickBatch.MAX_VISITS));
        for (int i = 0; i < count; i++) {
            visits.add(reader.visit());
        }
        return visits;
    }

    private QueuedVisit visit() {
        long atMillis = in.getLong();
        long domainId = in.getLong();
        long accountId = in.getLong();
        long linkId = in.getLong();
        int outcome = in.get();
        int flags = in.get();
        Long visitor = (flags & BatchWriter.VISITOR) == 0 ? null : (Long) in.getLong();
        Origin origin = new Origin(visitor, new Location(text(), text(), text()));
        String userAgent = text();
        String referrer = text();
        String acceptLanguage = text();
        String purpose = text();
        String rawQuery = text();
        String path = text();
        return new QueuedVisit(
                atMillis,
                domainId,
                accountId,
                linkId,
                outcome,
                (flags & BatchWriter.EXCLUDED) != 0,
                (flags & BatchWriter.FROM_OWN_HOST) != 0,
                (flags & BatchWriter.OF_QR_CODE) != 0,
                origin,
                userAgent,
                referrer,
                acceptLanguage,
                purpose,
                rawQuery,
                new Selection(text(), text(), text(), text(), withWidget ? text() : null),
                new Utm(text(), text(), text(), text(), text()),
                path);
    }

    private @Nullable String text() {
        int number = number();
        if (number == BatchWriter.ABSENT) {
            return null;
        }
        if (number == BatchWriter.NEW) {
            String text = newText(number());
            texts.add(text);
            return text;
        }
        int place = number - BatchWriter.FIRST;
        if (place < 0 || place >= texts.size()) {
            throw new IllegalArgumentException("Click batch has no text " + number);
        }
        return texts.get(place);
    }

    private String newText(int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int bits = in.get();
            value |= (bits & 0x7F) << shift;
            if (bits >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("Click batch has a number without end");
    }
}
