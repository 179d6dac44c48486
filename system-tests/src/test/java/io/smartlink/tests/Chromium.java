package io.smartlink.tests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's Chromium without a screen. It finds the installation's domain on this machine, and calls nobody else. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP " + Installation.DOMAIN
                    + " 127.0.0.1, MAP localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(FLAGS));

    /** A window without cookies that names itself as a person's browser. */
    BrowserContext person() {
        return browser.newContext(
                new Browser.NewContextOptions().setUserAgent(Request.CHROME).setViewportSize(1280, 900));
    }

    private static Path executable() {
        try {
            Process which = new ProcessBuilder("sh", "-c", "command -v chromium").start();
            String path = new String(which.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (path.isEmpty()) {
                throw new IllegalStateException("The browser tests need chromium on the PATH");
            }
            return Path.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
