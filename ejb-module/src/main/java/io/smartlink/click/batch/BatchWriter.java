package io.smartlink.click.batch;

import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Location;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch: version, id, number of visits, visits; integers big-endian. A text stands where it comes first, behind
 * its length in UTF-8 bytes and the number 1, and is meant by a number from then on (2 for the first of the batch, 3 for
 * the second, ...); 0 is no text. Visits share most of their texts, so that this halves the message, and whoever reads it
 * makes each text once.
 */
final class BatchWriter {
    static final byte VERSION = 4;
    static final int ABSENT = 0;
    static final int NEW = 1;
    static final int FIRST = 2;

    static final int EXCLUDED = 1;
    static final int FROM_OWN_HOST = 2;
    static final int VISITOR = 4;
    static final int OF_QR_CODE = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final DataOutputStream out;

    private BatchWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] write(ClickBatch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(batch.visits().size() * 128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(batch.id().getMostSignificantBits());
            out.writeLong(batch.id().getLeastSignificantBits());
            out.writeShort(batch.visits().size());
            BatchWriter writer = new BatchWriter(out);
            for (QueuedVisit visit : batch.visits()) {
                writer.write(visit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(QueuedVisit visit) throws IOException {
        Long visitor = visit.origin().visitor();
        out.writeLong(visit.atMillis());
        out.writeLong(visit.domainId());
        out.writeLong(visit.accountId());
        out.writeLong(visit.linkId());
        out.writeByte(visit.outcome());
        out.writeByte((visit.excluded() ? EXCLUDED : 0)
                | (visit.fromOwnHost() ? FROM_OWN_HOST : 0)
                | (visit.ofQrCode() ? OF_QR_CODE : 0)
                | (visitor == null ? 0 : VISITOR));
        if (visitor != null) {
            out.writeLong(visitor);
        }
        Location location = visit.origin().location();
        text(location.country());
        text(location.region());
        text(location.city());
        text(visit.userAgent());
        text(visit.referrer());
        text(visit.acceptLanguage());
        text(visit.purpose());
        text(visit.rawQuery());
        text(visit.path());
        write(visit.selection());
        write(visit.linkUtm());
    }

    private void write(Selection selection) throws IOException {
        text(selection.rule());
        text(selection.variant());
        text(selection.keyword());
        text(selection.note());
        text(selection.widget());
    }

    private void write(Utm utm) throws IOException {
        text(utm.source());
        text(utm.medium());
        text(utm.campaign());
        text(utm.term());
        text(utm.content());
    }

    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            number(ABSENT);
            return;
        }
        Integer known = numbers.putIfAbsent(text, FIRST + numbers.size());
        if (known != null) {
            number(known);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(NEW);
        number(bytes.length);
        out.write(bytes);
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private void number(int value) throws IOException {
        int rest = value;
        while (rest >= 0x80) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
