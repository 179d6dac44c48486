package io.smartlink.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.qr.design.PictureFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What ZXing has accepted is read by zbar, which shares nothing with it: from the PNG, and from SVG and PDF as others render
 * them (librsvg, poppler). Each design says something else, so that what was read tells which were not.
 */
class IndependentReaderIT {
    private static final int DESIGNS = 500;
    private static final long SEED = 20261123;

    @TempDir
    Path directory;

    private final List<String> texts =
            IntStream.range(0, DESIGNS).mapToObj(IndependentReaderIT::text).toList();

    @BeforeEach
    void draw() {
        IntStream.range(0, DESIGNS).parallel().forEach(this::drawOne);
    }

    /** Of each sort one process renders, one after the other, and one reads: the three sorts side by side keep the cores busy. */
    @Test
    void reads_every_accepted_design_from_png_svg_and_pdf() {
        CompletableFuture<Set<String>> png = read("", ".png");
        CompletableFuture<Set<String>> svg =
                read("ls *.svg | xargs -I{} rsvg-convert {} -o {}.of-svg; ", ".svg.of-svg");
        CompletableFuture<Set<String>> pdf =
                read("ls *.pdf | xargs -I{} pdftoppm -r 96 -png -singlefile {} {}.of-pdf; ", ".pdf.of-pdf.png");

        assertThat(png.join()).as("PNG").containsExactlyInAnyOrderElementsOf(texts);
        assertThat(svg.join()).as("SVG").containsExactlyInAnyOrderElementsOf(texts);
        assertThat(pdf.join()).as("PDF").containsExactlyInAnyOrderElementsOf(texts);
    }

    private void drawOne(int number) {
        RandomDesigns.Accepted accepted = new RandomDesigns(SEED + number).accepted(text(number));
        try {
            for (PictureFormat format : PictureFormat.values()) {
                Files.write(
                        directory.resolve("%03d.%s".formatted(number, format.word())),
                        accepted.drawing().file(format, accepted.design().pixels()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(int number) {
        return "https://go.brand.example/summer-%03d?sl_qr".formatted(number);
    }

    /**
     * What zbar reads of all files with this ending, after they were made. zbar throws dice where it looks for a code, and one
     * process throws on for all files: what it missed is read once more by a process of its own, as everybody else reads it.
     */
    private CompletableFuture<Set<String>> read(String make, String ending) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Set<String> found = read(make + "ls | grep -E '^[0-9]{3}" + ending + "$' | xargs ");
                    IntStream.range(0, DESIGNS)
                            .filter(number -> !found.contains(text(number)))
                            .forEach(number -> found.addAll(read("echo %03d%s | xargs ".formatted(number, ending))));
                    return found;
                },
                work -> new Thread(work).start());
    }

    private Set<String> read(String files) {
        return Stream.of(run(files + "zbarimg -q --raw || true").split("\n"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String run(String command) {
        try {
            Process process = new ProcessBuilder("sh", "-c", command)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
