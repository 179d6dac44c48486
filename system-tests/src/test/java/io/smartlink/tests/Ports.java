package io.smartlink.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on. They lie below those that Linux gives to outgoing connections (from 32768 on, tcp(7)
 * {@code ip_local_port_range}): one of these could else take a port before its listener is there.
 */
final class Ports {
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1000;

    /** Processes of tests run side by side: each has ports of its own, odd or even. */
    private static final int PROCESS =
            Integer.parseInt(Installation.work().getFileName().toString());

    /** What was given is not always in use yet. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** So many different ones; held together until all are found, so that none comes twice. */
    static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(open());
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    static int free() {
        return free(1).get(0);
    }

    private static ServerSocket open() throws IOException {
        BindException taken = new BindException();
        for (int i = 0; i < TRIES; i++) {
            try {
                int port = ThreadLocalRandom.current().nextInt(LOWEST / 2, HIGHEST / 2) * 2 + PROCESS % 2;
                if (!GIVEN.add(port)) {
                    continue;
                }
                return new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"));
            } catch (BindException e) {
                taken = e;
            }
        }
        throw taken;
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
