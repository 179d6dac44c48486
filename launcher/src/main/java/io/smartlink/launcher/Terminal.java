package io.smartlink.launcher;

import java.io.PrintStream;

/** The person who started Smartlink, or the journal of the system that did. */
record Terminal(PrintStream out, PrintStream err) {

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void warn(String line) {
        err.println(line);
        err.flush();
    }
}
