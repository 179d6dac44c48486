package io.smartlink.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports that the server will listen on. */
record Ports(Settings settings) {

    /** @throws StartException when somebody else listens on one of them, or we may not */
    void requireFree() {
        List<String> faults = new ArrayList<>();
        InetAddress host =
                NetworkAddress.tryParse(settings.text(Setting.HTTP_HOST)).orElseThrow();
        check(faults, Setting.HTTP_PORT, host);
        if (settings.isOn(Setting.HTTPS_PORT)) {
            check(faults, Setting.HTTPS_PORT, host);
        }
        check(faults, Setting.MANAGEMENT_PORT, InetAddress.getLoopbackAddress());
        if (!faults.isEmpty()) {
            throw StartException.wrongSetting("Smartlink does not start:\n  " + String.join("\n  ", faults));
        }
    }

    private void check(List<String> faults, Setting setting, InetAddress address) {
        int port = settings.number(setting);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true); // as the server does: connections that are still closing do not count
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            faults.add("%s: port %d cannot be used, %s".formatted(setting.variable(), port, e.getMessage()));
        }
    }
}
