package io.smartlink.account.audit.adapter;

import io.smartlink.account.audit.AuditEvent;
import io.smartlink.account.audit.AuditSink;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.adapter.CsvTable;
import io.smartlink.platform.adapter.FieldsJson;
import io.smartlink.platform.adapter.RecordJson;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The formats of a file of events: of the same fields, in JSON with objects before and after, in CSV with their texts. */
public enum AuditFormat {
    CSV("text/csv;charset=utf-8") {
        @Override
        public AuditSink into(Writer out) throws IOException {
            CsvTable<Row> table = new CsvTable<>(Row.class, out);
            return event -> table.write(Row.of(event));
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        public AuditSink into(Writer out) {
            return event -> out.append(RecordJson.text(Line.of(event))).append('\n');
        }
    };

    private final String mediaType;

    AuditFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word that stands in queries and the ending of file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuditFormat> tryParse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** Takes events, and writes what precedes them. */
    public abstract AuditSink into(Writer out) throws IOException;

    /** A row of the table. */
    public record Row(
            Instant at,
            String id,
            String action,
            String subjectKind,
            String subjectId,
            String subject,
            String actorKind,
            @Nullable String actorId,
            String actor,
            String source,
            @Nullable String address,
            @Nullable String requestId,
            String before,
            String after) {
        static Row of(AuditEvent event) {
            return new Row(
                    event.at(),
                    OpaqueId.text(event.id()),
                    event.action(),
                    event.subjectKind(),
                    event.subjectId(),
                    event.subject(),
                    event.actorKind(),
                    event.actorId() == null ? null : OpaqueId.text(event.actorId()),
                    event.actor(),
                    event.source(),
                    event.address(),
                    event.requestId(),
                    FieldsJson.text(event.before()),
                    FieldsJson.text(event.after()));
        }
    }

    /** A line of the other file. */
    public record Line(
            Instant at,
            String id,
            String action,
            String subjectKind,
            String subjectId,
            String subject,
            String actorKind,
            @Nullable String actorId,
            String actor,
            String source,
            @Nullable String address,
            @Nullable String requestId,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        static Line of(AuditEvent event) {
            return new Line(
                    event.at(),
                    OpaqueId.text(event.id()),
                    event.action(),
                    event.subjectKind(),
                    event.subjectId(),
                    event.subject(),
                    event.actorKind(),
                    event.actorId() == null ? null : OpaqueId.text(event.actorId()),
                    event.actor(),
                    event.source(),
                    event.address(),
                    event.requestId(),
                    event.before(),
                    event.after());
        }
    }
}
