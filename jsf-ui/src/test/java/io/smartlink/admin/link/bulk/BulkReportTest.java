package io.smartlink.admin.link.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BulkReportTest {
    @Test
    void what_begins_like_a_formula_is_text() {
        BulkLine line = new BulkLine(7, "x", List.of("=HYPERLINK(\"http://evil.example\")"));

        String csv = BulkReport.csv(
                List.of(BulkResult.refused(line, "@not, that"), BulkResult.made(line, "http://localhost/a")));

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "line,destination,shortUrl,refusal",
                        "7,\"'=HYPERLINK(\"\"http://evil.example\"\")\",,\"'@not, that\"",
                        "7,\"'=HYPERLINK(\"\"http://evil.example\"\")\",http://localhost/a,");
    }
}
