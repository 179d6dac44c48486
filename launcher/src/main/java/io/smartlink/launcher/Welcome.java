package io.smartlink.launcher;

import java.util.Optional;

/** What the person who started Smartlink is told when it is ready. */
record Welcome(Settings settings) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    void show(Terminal terminal, Optional<FirstOperator> operator) {
        terminal.say("");
        terminal.say("Smartlink is ready: " + console());
        operator.ifPresentOrElse(
                first -> {
                    terminal.say("  Sign in as  " + first.email());
                    terminal.say("  Password    " + given(Setting.ADMIN_PASSWORD, first.password()));
                    terminal.say("  API key     " + given(Setting.ADMIN_API_KEY, first.apiKey()));
                    terminal.say("This is shown once.");
                },
                () -> terminal.say("  Sign in with the credentials that you have; they are unchanged."));
    }

    /** What the person set is known to them, and is not for logs. */
    private String given(Setting setting, String value) {
        return settings.find(setting).isPresent() ? "(as set by " + setting.variable() + ")" : value;
    }

    /** The console as a browser reaches it, in front of a proxy if there is one. */
    String console() {
        String scheme = settings.find(Setting.PUBLIC_SCHEME).orElse("http");
        int port = settings.find(Setting.PUBLIC_PORT)
                .map(Integer::valueOf)
                .orElseGet(() -> settings.number(Setting.HTTP_PORT));
        boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
        return scheme + "://" + settings.text(Setting.CONSOLE_HOST) + (usual ? "" : ":" + port) + "/admin/";
    }
}
