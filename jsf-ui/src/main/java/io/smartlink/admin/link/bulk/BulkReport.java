package io.smartlink.admin.link.bulk;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The results as a table that spreadsheets open. */
final class BulkReport {
    private BulkReport() {}

    static String csv(List<BulkResult> results) {
        StringBuilder table = new StringBuilder("line,destination,shortUrl,refusal\r\n");
        for (BulkResult result : results) {
            table.append(CSVFormat.DEFAULT.format(
                            result.number(),
                            harmless(result.destination()),
                            harmless(result.shortUrl() == null ? "" : result.shortUrl()),
                            harmless(result.refusal() == null ? "" : result.refusal())))
                    .append("\r\n");
        }
        return table.toString();
    }

    /** A spreadsheet would run a value that begins like a formula (CWE-1236); behind an apostrophe it is text. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
