package io.smartlink.analytics.adapter;

import io.smartlink.analytics.figure.VisitSink;
import io.smartlink.platform.adapter.CsvTable;
import io.smartlink.platform.adapter.RecordJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;

/** The formats of a file of visits. */
public enum VisitFormat {
    CSV("text/csv;charset=utf-8") {
        @Override
        VisitSink into(Writer out) throws IOException {
            CsvTable<ExportedVisit> table = new CsvTable<>(ExportedVisit.class, out);
            return (visit, visitor) -> table.write(ExportedVisit.of(visit, visitor));
        }
    },
    NDJSON("application/x-ndjson") {
        @Override
        VisitSink into(Writer out) {
            return (visit, visitor) -> out.append(RecordJson.text(ExportedVisit.of(visit, visitor)))
                    .append('\n');
        }
    };

    private final String mediaType;

    VisitFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word that stands in queries and the ending of file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such format */
    public static VisitFormat parse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No format " + word));
    }

    /** Takes visits, and writes what precedes them. */
    abstract VisitSink into(Writer out) throws IOException;
}
