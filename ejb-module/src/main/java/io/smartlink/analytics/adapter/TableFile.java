package io.smartlink.analytics.adapter;

import io.smartlink.platform.adapter.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Figures as a CSV file. */
public final class TableFile {
    public static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    private TableFile() {}

    /** The text of the file. */
    public static <R extends Record> String csv(Class<R> type, List<R> rows) {
        StringBuilder text = new StringBuilder();
        try {
            CsvTable<R> table = new CsvTable<>(type, text);
            for (R row : rows) {
                table.write(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing into memory failed", impossible);
        }
        return text.toString();
    }
}
