package io.smartlink.analytics.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.figure.VisitorSort;
import io.smartlink.platform.adapter.CsvTable;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitFileTest {
    private static final VisitRow FULL = new VisitRow(
            Instant.parse("2026-11-01T10:00:00.123Z"),
            "go.example",
            "0ABC",
            "offer",
            Verdict.PERSON,
            null,
            Outcome.FOLLOWED,
            true,
            Channel.EMAIL,
            "news.example",
            "GB",
            "England",
            "Boxford",
            "mobile",
            "Firefox",
            "130",
            "android",
            "15",
            "de",
            "=cmd|' /C calc'!A0",
            "say \"hi\", all",
            "a\nb",
            null,
            "ü",
            "r",
            "A",
            "garlic press",
            "k3x9m2pa");

    private final AtomicInteger brokenOff = new AtomicInteger();

    @Test
    void csv_has_a_header_and_a_line_for_each_visit() throws IOException {
        assertThat(text(VisitFormat.CSV))
                .isEqualTo(
                        "at,domain,link,slug,verdict,reason,outcome,scan,channel,referrer,country,region,city,device,"
                                + "browser,browserVersion,os,osVersion,language,utmSource,utmMedium,utmCampaign,utmTerm,"
                                + "utmContent,rule,variant,keyword,widget,visitor\r\n"
                                + "2026-11-01T10:00:00.123Z,go.example,0ABC,offer,person,,followed,true,email,news.example,GB,"
                                + "England,Boxford,mobile,Firefox,130,android,15,de,'=cmd|' /C calc'!A0,"
                                + "\"say \"\"hi\"\", all\",\"a\nb\",,ü,r,A,garlic press,k3x9m2pa,new\r\n");
        assertThat(brokenOff).hasValue(0);
    }

    @Test
    void ndjson_has_an_object_a_line_and_changes_nothing() throws IOException {
        String text = text(VisitFormat.NDJSON);

        assertThat(text).endsWith("}\n").hasLineCount(1);
        JsonObject visit = Json.createReader(new StringReader(text)).readObject();
        assertThat(visit).hasSize(29);
        assertThat(visit.getString("utmSource")).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(visit.getString("utmCampaign")).isEqualTo("a\nb");
        assertThat(visit.isNull("utmTerm")).isTrue();
        assertThat(visit.getBoolean("scan")).isTrue();
        assertThat(visit.getString("visitor")).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void what_a_spreadsheet_would_run_becomes_text(String formula) {
        assertThat(CsvTable.harmless(formula)).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @CsvSource({"a=1", "'''quoted'", "1-1", "''", "' =1'"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(CsvTable.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_file_that_fails_is_broken_off_and_what_was_buffered_is_not_sent() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        VisitFile file = new VisitFile(
                VisitFormat.CSV,
                sink -> {
                    sink.accept(FULL, null);
                    throw new IllegalStateException("the database went away");
                },
                brokenOff::incrementAndGet);

        assertThatThrownBy(() -> file.write(sent)).hasMessage("the database went away");
        assertThat(sent.size()).isZero();
        assertThat(brokenOff).hasValue(1);
    }

    @Test
    void a_caller_who_is_gone_ends_the_reading() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        AtomicInteger read = new AtomicInteger();
        VisitFile file = new VisitFile(
                VisitFormat.NDJSON,
                sink -> {
                    while (read.incrementAndGet() < 10_000) {
                        sink.accept(FULL, VisitorSort.RETURNING);
                    }
                },
                brokenOff::incrementAndGet);

        assertThatThrownBy(() -> file.write(gone)).isInstanceOf(IOException.class);
        assertThat(read).hasValueLessThan(100);
        assertThat(brokenOff).hasValue(1);
    }

    private String text(VisitFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new VisitFile(format, sink -> sink.accept(FULL, VisitorSort.NEW), brokenOff::incrementAndGet).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
