package io.smartlink.click.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClickSpoolTest {
    @TempDir
    Path directory;

    private final List<ClickSpool> open = new ArrayList<>();
    private int crashes;

    @AfterEach
    void closeAll() throws IOException {
        for (ClickSpool spool : open) {
            spool.close();
        }
    }

    @Test
    void gives_out_what_it_took_in_in_the_same_order() throws IOException {
        ClickSpool spool = open(directory);
        IntStream.range(0, 10).forEach(n -> Visits.record(spool, n));

        assertThat(drain(spool)).isEqualTo(numbers(0, 10));
        assertThat(spool.accepted()).isEqualTo(10);
        assertThat(spool.outlet().waitingBytes()).isZero();
    }

    @Test
    void gives_the_same_batch_until_it_has_passed() throws IOException {
        ClickSpool spool = open(directory);
        IntStream.range(0, 5).forEach(n -> Visits.record(spool, n));

        SpoolBatch first = spool.outlet().next(3, Integer.MAX_VALUE).orElseThrow();
        SpoolBatch again = spool.outlet().next(3, Integer.MAX_VALUE).orElseThrow();
        spool.outlet().passed();
        SpoolBatch second = spool.outlet().next(3, Integer.MAX_VALUE).orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(numbersOf(first)).isEqualTo(numbers(0, 3));
        assertThat(numbersOf(second)).isEqualTo(numbers(3, 5));
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void goes_round_its_segments_for_as_long_as_somebody_reads() throws IOException {
        ClickSpool spool = open(directory);
        List<Integer> read = new ArrayList<>();

        for (int n = 0; n < 20_000; n++) {
            Visits.record(spool, n);
            if (n % 100 == 0) {
                spool.prepareNext();
                read.addAll(drain(spool));
            }
        }
        read.addAll(drain(spool));

        assertThat(read).isEqualTo(numbers(0, 20_000));
        assertThat(spool.dropped()).isZero();
        assertThat(spool.outlet().lost()).isZero();
        assertThat(segmentBytes(directory)).isLessThanOrEqualTo(256 << 10);
    }

    @Test
    void drops_and_counts_when_it_is_full_and_takes_in_again_when_there_is_room() throws IOException {
        ClickSpool spool = open(directory);
        for (int n = 0; n < 3000; n++) {
            Visits.record(spool, n);
            spool.prepareNext();
        }
        int accepted = (int) spool.accepted();

        assertThat(spool.accepted() + spool.dropped()).isEqualTo(3000);
        assertThat(spool.dropped()).isPositive();
        assertThat(segmentBytes(directory)).isLessThanOrEqualTo(256 << 10);
        assertThat(drain(spool)).isEqualTo(numbers(0, accepted));
        spool.prepareNext();
        Visits.record(spool, 7);
        assertThat(drain(spool)).containsExactly(7);
    }

    @Test
    void many_writers_and_a_reader_lose_nothing_and_repeat_nothing() throws Exception {
        ClickSpool spool = open(new SpoolSettings(directory, 1 << 20, 64 << 20, Duration.ofMillis(1)));
        SpoolKeeper keeper = new SpoolKeeper(spool);
        Thread keeping = new Thread(keeper);
        keeping.start();
        int writers = 8;
        int each = 20_000;
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, writers)
                .mapToObj(writer -> new Thread(() -> {
                    awaitQuietly(start);
                    IntStream.range(writer * each, (writer + 1) * each).forEach(n -> Visits.record(spool, n));
                }))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();

        List<Integer> read = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            read.addAll(drain(spool));
            return read.size() + spool.dropped() == writers * each;
        });
        keeper.stop();
        keeping.join();

        assertThat(read).doesNotHaveDuplicates();
        assertThat(spool.outlet().lost()).isZero();
        assertThat(read).hasSize((int) spool.accepted());
    }

    @Test
    void what_a_dead_process_has_taken_in_comes_out_of_the_next_one() throws IOException {
        ClickSpool spool = open(directory);
        for (int n = 0; n < 500; n++) {
            Visits.record(spool, n);
            spool.prepareNext();
        }

        ClickSpool next = open(afterCrash(directory));
        Visits.record(next, 500);

        assertThat(drain(next)).isEqualTo(numbers(0, 501));
    }

    @Test
    void a_batch_that_was_under_way_comes_again_with_its_id_and_content() throws IOException {
        ClickSpool spool = open(directory);
        IntStream.range(0, 10).forEach(n -> Visits.record(spool, n));
        drainOne(spool, 3);
        SpoolBatch underWay = spool.outlet().next(4, Integer.MAX_VALUE).orElseThrow();
        IntStream.range(10, 20).forEach(n -> Visits.record(spool, n));

        ClickSpool next = open(afterCrash(directory));
        SpoolBatch again = next.outlet().next(300, Integer.MAX_VALUE).orElseThrow();
        next.outlet().passed();

        assertThat(again).isEqualTo(underWay);
        assertThat(drain(next)).isEqualTo(numbers(7, 20));
    }

    @Test
    void a_batch_that_has_passed_comes_again_only_under_its_id() throws IOException {
        ClickSpool spool = open(directory);
        IntStream.range(0, 10).forEach(n -> Visits.record(spool, n));
        SpoolBatch passed = spool.outlet().next(10, Integer.MAX_VALUE).orElseThrow();
        spool.outlet().passed();

        ClickSpool next = open(afterCrash(directory));

        assertThat(next.outlet().next(300, Integer.MAX_VALUE)).contains(passed);
    }

    @Test
    void what_has_passed_does_not_come_again_once_the_spool_was_idle() throws IOException {
        ClickSpool spool = open(directory);
        IntStream.range(0, 10).forEach(n -> Visits.record(spool, n));
        drain(spool);

        ClickSpool next = open(afterCrash(directory));

        assertThat(next.outlet().next(300, Integer.MAX_VALUE)).isEmpty();
        assertThat(drain(next)).isEmpty();
    }

    @Test
    void survives_one_crash_after_another() throws IOException {
        Path at = directory;
        List<Integer> read = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            ClickSpool spool = open(at);
            for (int n = round * 30; n < (round + 1) * 30; n++) {
                Visits.record(spool, n);
            }
            drainOne(spool, 25).forEach(read::add);
            spool.outlet().next(1, Integer.MAX_VALUE);
            at = afterCrash(at);
        }
        ClickSpool last = open(at);
        read.addAll(drain(last));

        assertThat(read.stream().distinct()).containsExactlyElementsOf(numbers(0, 300));
    }

    @Test
    void a_visitors_address_is_gone_from_the_disk_when_it_was_sent() throws IOException {
        ClickSpool spool = open(directory);
        IntStream.range(0, 2000).forEach(n -> {
            Visits.record(spool, n);
            prepare(spool);
        });
        assertThat(occurrences(directory, "203.0.113.7")).isPositive();

        drain(spool);

        assertThat(occurrences(directory, "203.0.113.7")).isZero();
    }

    @Test
    void leftovers_take_no_more_room_than_they_need() throws IOException {
        Path at = directory;
        for (int start = 0; start < 20; start++) {
            ClickSpool spool = open(at);
            Visits.record(spool, start);
            assertThat(spool.dropped()).isZero();
            at = afterCrash(at);
        }

        assertThat(drain(open(at))).isEqualTo(numbers(0, 20));
    }

    @Test
    void is_used_by_one_at_a_time() throws IOException {
        open(directory);

        assertThatIllegalStateException().isThrownBy(() -> open(directory)).withMessageContaining("Another process");
    }

    private ClickSpool open(Path at) throws IOException {
        return open(Visits.smallSpool(at));
    }

    private ClickSpool open(SpoolSettings settings) throws IOException {
        ClickSpool spool = ClickSpool.open(settings);
        open.add(spool);
        return spool;
    }

    /** What the disk holds at this moment, as the next process would find it. */
    private Path afterCrash(Path spool) throws IOException {
        Path copy = Files.createDirectory(directory.resolve("crash-" + crashes++));
        try (Stream<Path> files = Files.list(spool).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static List<Integer> drainOne(ClickSpool spool, int max) {
        Optional<SpoolBatch> batch = spool.outlet().next(max, Integer.MAX_VALUE);
        spool.outlet().passed();
        return batch.map(ClickSpoolTest::numbersOf).orElse(List.of());
    }

    private static List<Integer> drain(ClickSpool spool) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> batch = drainOne(spool, 300);
        while (!batch.isEmpty()) {
            numbers.addAll(batch);
            batch = drainOne(spool, 300);
        }
        return numbers;
    }

    private static List<Integer> numbersOf(SpoolBatch batch) {
        return batch.visits().stream().map(Visits::number).toList();
    }

    private static List<Integer> numbers(int from, int until) {
        return IntStream.range(from, until).boxed().toList();
    }

    private static void prepare(ClickSpool spool) {
        try {
            spool.prepareNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long segmentBytes(Path spool) throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            return files.filter(file -> file.toString().endsWith(".segment"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static int occurrences(Path spool, String text) throws IOException {
        int found = 0;
        try (Stream<Path> files = Files.list(spool).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                found += content.split(java.util.regex.Pattern.quote(text), -1).length - 1;
            }
        }
        return found;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
