package io.smartlink.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV by RFC 4180, section 2, and nothing more lenient: lines end with CRLF, and all have as many cells as the header. */
final class CsvReader {
    private final String text;
    private int position;

    private CsvReader(String text) {
        this.text = text;
    }

    /** Each line by the names of the header. */
    static List<Map<String, String>> read(String text) {
        CsvReader reader = new CsvReader(text);
        List<String> header = reader.line();
        List<Map<String, String>> rows = new ArrayList<>();
        while (reader.position < text.length()) {
            List<String> cells = reader.line();
            if (cells.size() != header.size()) {
                throw new AssertionError(cells.size() + " cells instead of " + header.size() + ": " + cells);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (text.charAt(position) == ',') {
            position++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", position)) {
            throw new AssertionError("no end of line at " + position);
        }
        position += 2;
        return cells;
    }

    private String cell() {
        return text.charAt(position) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = position;
        while (",\"\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        position++;
        while (true) {
            char next = text.charAt(position++);
            if (next != '"') {
                cell.append(next);
            } else if (text.charAt(position) == '"') {
                cell.append('"');
                position++;
            } else {
                return cell.toString();
            }
        }
    }
}
