package io.smartlink.admin.link.bulk;

import io.smartlink.platform.ValidationFailedException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what was pasted or uploaded: CSV whose first line names the columns, or plain lines of values in the order of
 * {@link BulkLine#COLUMNS}. Values are parted by commas, in CSV also by semicolons, and by tabs where a line has one, as
 * spreadsheets copy them.
 */
final class BulkText {
    /** More is for the API. */
    static final int MAX_LINES = 1000;

    private BulkText() {}

    /** @throws ValidationFailedException on {@code text} if there is nothing in it, too much, or columns that we do not know */
    static List<BulkLine> parse(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<BulkLine> lines = hasHeader(plain) ? table(plain) : plainLines(plain);
        if (lines.isEmpty()) {
            throw fault("required", "There is no line to make a link of.");
        }
        if (lines.size() > MAX_LINES) {
            throw fault(
                    "too-many",
                    String.format(
                            Locale.ENGLISH,
                            "At most %,d links at once; these are %,d. Make them in several goes.",
                            MAX_LINES,
                            lines.size()));
        }
        return lines;
    }

    private static boolean hasHeader(String text) {
        return names(firstLine(text), delimiter(firstLine(text))).contains(BulkLine.COLUMNS.get(0));
    }

    private static List<BulkLine> plainLines(String text) {
        String[] typed = text.split("\\R", -1);
        return IntStream.range(0, typed.length)
                .filter(i -> !typed[i].isBlank())
                .mapToObj(i -> new BulkLine(i + 1, typed[i].strip(), cells(typed[i])))
                .toList();
    }

    /** A line whose quotation marks do not match is one value, which is refused as a destination then. */
    private static List<String> cells(String line) {
        try {
            List<CSVRecord> records = records(line, line.indexOf('\t') >= 0 ? '\t' : ',');
            return records.size() == 1 ? records.get(0).toList() : List.of(line);
        } catch (IOException | UncheckedIOException unmatched) {
            return List.of(line);
        }
    }

    private static List<BulkLine> table(String text) {
        List<String> names = names(firstLine(text), delimiter(firstLine(text)));
        List<String> unknown =
                names.stream().filter(name -> !BulkLine.COLUMNS.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw fault(
                    "unknown-column",
                    "Columns are " + String.join(", ", BulkLine.COLUMNS) + "; this table also has "
                            + String.join(", ", unknown) + ".");
        }
        try {
            List<CSVRecord> records = records(text, delimiter(firstLine(text)));
            List<BulkLine> lines = new ArrayList<>();
            for (CSVRecord row : records.subList(1, records.size())) {
                lines.add(line(row, names));
            }
            return lines;
        } catch (IOException | UncheckedIOException unmatched) {
            throw fault(
                    "not-csv", "The table cannot be read: a quotation mark is missing or stands in the wrong place.");
        }
    }

    private static BulkLine line(CSVRecord row, List<String> names) {
        List<String> cells = BulkLine.COLUMNS.stream()
                .map(names::indexOf)
                .map(at -> at >= 0 && at < row.size() ? row.get(at) : "")
                .collect(Collectors.toCollection(ArrayList::new));
        while (cells.size() > 1 && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return new BulkLine((int) row.getRecordNumber(), CSVFormat.DEFAULT.format(cells.toArray()), cells);
    }

    private static List<CSVRecord> records(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(delimiter != '\t')
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    private static List<String> names(String header, char delimiter) {
        try {
            return records(header, delimiter).stream()
                    .flatMap(CSVRecord::stream)
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException | UncheckedIOException unmatched) {
            return List.of();
        }
    }

    private static char delimiter(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static ValidationFailedException fault(String code, String message) {
        return new ValidationFailedException("text", code, message);
    }
}
