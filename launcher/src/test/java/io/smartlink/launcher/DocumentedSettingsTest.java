package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's list of settings against what the code reads. */
class DocumentedSettingsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("SMARTLINK_[A-Z_]+");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(SMARTLINK_[A-Z_]+)` \\| `([^`]+)` \\|");
    private static final Pattern NEVER = Pattern.compile("Set<String> NEVER\\w* = Set\\.of\\(([^)]+)\\)");
    private static final Pattern KEY = Pattern.compile("get(?:Optional)?Value\\(\\s*\"(smartlink\\.[a-z.-]+)\"");

    @Test
    void lists_every_setting_that_the_launcher_checks() throws IOException {
        assertThat(documented())
                .containsAll(
                        Arrays.stream(Setting.values()).map(Setting::variable).toList());
    }

    @Test
    void gives_the_defaults_that_the_launcher_has() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(readme()).results().forEach(row -> rows.put(row.group(1), row.group(2)));

        assertThat(rows).hasSizeGreaterThan(10);
        for (Setting setting : Setting.values()) {
            setting.defaultValue()
                    .filter(value -> rows.containsKey(setting.variable()))
                    .ifPresent(value -> assertThat(rows).containsEntry(setting.variable(), value));
        }
    }

    @Test
    void lists_every_setting_that_the_application_reads() throws IOException {
        TreeSet<String> read = new TreeSet<>();
        for (String module : new String[] {"ejb-module", "web-module", "jsf-ui", "broker"}) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module))) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> path.toString().contains("src/main"))
                        .toList()) {
                    KEY.matcher(Files.readString(source)).results().forEach(key -> read.add(key.group(1)));
                }
            }
        }

        assertThat(read).hasSizeGreaterThan(10);
        assertThat(documented())
                .containsAll(read.stream()
                        .map(key -> key.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_"))
                        .toList());
    }

    @Test
    void the_schemes_that_nobody_can_allow_are_the_same_here_and_in_the_application() throws IOException {
        Path application = ROOT.resolve("ejb-module/src/main/java/io/smartlink/link/target/Destination.java");
        Path launcher = Path.of("src/main/java/io/smartlink/launcher/Check.java");

        assertThat(never(launcher)).contains("javascript").isEqualTo(never(application));
    }

    private static String never(Path source) throws IOException {
        return NEVER.matcher(Files.readString(source))
                .results()
                .map(list -> list.group(1).replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    private static TreeSet<String> documented() throws IOException {
        return VARIABLE.matcher(readme())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
