package io.smartlink.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * How a program that refuses to run as root is run. Under an ordinary user nothing is put before it. Under root it gets a
 * user namespace of its own, in which it is nobody while its files stay root's.
 */
record OrdinaryUser(List<String> prefix) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    static OrdinaryUser find() {
        return find("root".equals(System.getProperty("user.name")));
    }

    /** @throws StartException when this is root and the system lets nobody make a user namespace */
    static OrdinaryUser find(boolean root) {
        if (!root) {
            return new OrdinaryUser(List.of());
        }
        Command.Result probe = new Command(join(NAMESPACE, List.of("id", "-u"))).run();
        if (probe.isSuccess() && !probe.output().equals("0")) {
            return new OrdinaryUser(NAMESPACE);
        }
        throw StartException.wrongSetting("""
                PostgreSQL refuses to run as root, and this system does not allow user namespaces (unshare -U).
                  Start Smartlink as an ordinary user, or give it a database: SMARTLINK_DB_URL, SMARTLINK_DB_USER, SMARTLINK_DB_PASSWORD.""");
    }

    Command command(List<String> words) {
        return new Command(join(prefix, words));
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
