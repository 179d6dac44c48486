package io.smartlink.launcher;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command line: {@code run} (also without a word), {@code migrate}, {@code backup FILE}, {@code restore FILE}, {@code
 * rotate-master-key}.
 */
public final class Launcher {

    private static final Logger ROOT_LOGGER = Logger.getLogger(""); // held, or its level is forgotten
    private static final String USAGE = "Usage: run | migrate | backup FILE | restore FILE | rotate-master-key";

    private final Terminal terminal;
    private final Teardown teardown;

    private Launcher(Terminal terminal) {
        this.terminal = terminal;
        this.teardown = new Teardown(terminal);
    }

    public static void main(String[] arguments) {
        ROOT_LOGGER.setLevel(Level.SEVERE); // of the libraries; what people are to know is printed
        Launcher launcher = new Launcher(new Terminal(System.out, System.err));
        Runtime.getRuntime().addShutdownHook(new Thread(launcher.teardown::stopAll, "teardown"));
        System.exit(launcher.run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            Settings settings = Settings.read(System.getenv(), System.getProperties());
            execute(arguments, settings);
            return 0;
        } catch (StartException e) {
            if (!teardown.hasBegun()) {
                terminal.warn(e.getMessage());
            }
            return e.status();
        } catch (Exception e) { // the outermost rim: a bug is shown whole
            e.printStackTrace(terminal.err());
            return 1;
        } finally {
            teardown.stopAll();
        }
    }

    private void execute(List<String> arguments, Settings settings) throws Exception {
        Installation installation = new Installation(terminal, teardown);
        String command = arguments.isEmpty() ? "run" : arguments.get(0);
        if (command.equals("run") && arguments.size() <= 1) {
            installation.run(settings);
        } else if (command.equals("migrate") && arguments.size() == 1) {
            installation.migrate(settings);
        } else if (command.equals("backup") && arguments.size() == 2) {
            Backup.of(settings).write(Path.of(arguments.get(1)));
            terminal.say("Backup written: " + arguments.get(1));
        } else if (command.equals("restore") && arguments.size() == 2) {
            Restore.to(settings).read(Path.of(arguments.get(1)));
            terminal.say("Restored to " + settings.path(Setting.DATA_DIR));
        } else if (command.equals("rotate-master-key") && arguments.size() == 1) {
            MasterKeys keys = MasterKeys.of(settings);
            String id = keys.rotate(Instant.now());
            terminal.say("The new master key \"" + id + "\" is the first in " + keys.file());
            terminal.say("A running server seals with it within two minutes; keep a copy of the file.");
        } else {
            throw StartException.wrongSetting(USAGE);
        }
    }
}
