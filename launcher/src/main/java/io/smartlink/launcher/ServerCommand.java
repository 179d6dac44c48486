package io.smartlink.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line of the server: the one that {@code asadmin start-domain --dry-run} prints, with our own
 * {@code jvm.options}, as a program in the foreground.
 */
record ServerCommand(ServerDomain domain, Settings settings) {

    private static final String MAIN = "com.sun.enterprise.glassfish.bootstrap.ASMain";

    List<String> words() throws IOException {
        Path server = domain.distribution().server();
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-cp", domain.distribution().tls() + ":" + server.resolve("modules/glassfish.jar")));
        words.add("-Xmx" + settings.text(Setting.JVM_MEMORY));
        words.addAll(options());
        words.add(MAIN);
        words.addAll(List.of("-upgrade", "false", "-read-stdin", "false", "-type", "DAS", "-instancename", "server"));
        words.addAll(
                List.of("-domainname", "smartlink", "-domaindir", domain.root().toString()));
        words.addAll(List.of("-verbose", "true", "-debug", "false", "-watchdog", "false", "-warmup", "false"));
        words.addAll(List.of(
                "-postbootcommandfile", domain.config().resolve("postboot").toString()));
        return words;
    }

    /** One option a line; {@code ${...}} stands for what only the launcher knows. */
    private List<String> options() throws IOException {
        Map<String, String> values = Map.of(
                "${server}", domain.distribution().server().toString(),
                "${domain}", domain.root().toString(),
                "${java.home}", System.getProperty("java.home"),
                "${http.host}", settings.text(Setting.HTTP_HOST),
                "${http.port}", settings.text(Setting.HTTP_PORT),
                "${https.port}", settings.isOn(Setting.HTTPS_PORT) ? settings.text(Setting.HTTPS_PORT) : "8443",
                "${https.enabled}", Boolean.toString(settings.isOn(Setting.HTTPS_PORT)),
                "${management.port}", settings.text(Setting.MANAGEMENT_PORT));
        List<String> options = new ArrayList<>();
        for (String line : Files.readAllLines(domain.config().resolve("jvm.options"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                options.add(filled(line.strip(), values));
            }
        }
        return options;
    }

    private static String filled(String option, Map<String, String> values) {
        String filled = option;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
