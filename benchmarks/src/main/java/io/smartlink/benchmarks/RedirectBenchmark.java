package io.smartlink.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The command: starts the servers, has them measured, and leaves nothing behind. */
public final class RedirectBenchmark {

    private RedirectBenchmark() {}

    /** Arguments: the repository's directory, then the options. */
    public static void main(String[] args) throws InterruptedException {
        try {
            run(Path.of(args[0]), Options.parse(List.of(args).subList(1, args.length)), System.out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + Options.USAGE);
            System.exit(2);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path repository, Options options, PrintStream out)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("smartlink-benchmark-");
        List<Contender> contenders = new ArrayList<>();
        // The one way out, for the end, a failure, Ctrl-C and SIGTERM alike.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(contenders, directory)));
        for (String name : options.servers()) {
            contenders.add(contender(name, options, repository, directory.resolve(name)));
        }
        Load load = new Load(options.loadCore(), options.connections(), repository.resolve("benchmarks/result.lua"));
        new Rounds(options, load, out).run(contenders);
    }

    private static Contender contender(String name, Options options, Path repository, Path directory)
            throws IOException {
        int core = options.serverCore();
        return switch (name) {
            case Product.NAME -> new Product(core, options.rules(), repository, directory);
            case "nginx" -> Rival.nginx(core, directory);
            case "netty" -> Rival.netty(core, directory);
            default -> throw new IllegalArgumentException("Unknown server: " + name);
        };
    }

    private static void cleanUp(List<Contender> contenders, Path directory) {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("wrk"))
                .forEach(ProcessHandle::destroy);
        contenders.forEach(Contender::close);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Left behind: " + directory, e);
        }
    }
}
