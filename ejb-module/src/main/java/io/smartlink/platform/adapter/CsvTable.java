package io.smartlink.platform.adapter;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Records as CSV (RFC 4180) with a header of their components' names. Texts that a spreadsheet would run as a formula get an
 * apostrophe in front; numbers, instants and truth values are never texts of strangers.
 */
public final class CsvTable<R extends Record> {
    /** OWASP, CSV Injection. */
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final RecordComponent[] columns;
    private final CSVPrinter printer;

    /** Writes the header. */
    public CsvTable(Class<R> type, Appendable out) throws IOException {
        columns = type.getRecordComponents();
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(Arrays.stream(columns).map(RecordComponent::getName));
    }

    public void write(R row) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(columns.length);
        for (RecordComponent column : columns) {
            Object value = value(row, column);
            cells.add(value instanceof String text ? harmless(text) : value);
        }
        printer.printRecord(cells);
    }

    /** The text, or one that a spreadsheet takes for a text. */
    public static String harmless(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static @Nullable Object value(Record row, RecordComponent column) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException("cannot read " + column, unexpected);
        }
    }
}
