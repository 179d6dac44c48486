package io.smartlink.tests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
            "--disable-sync");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(Duration.ofSeconds(20).toMillis());
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    Chromium() {
        this("");
    }

    /** @param resolving what it finds beside, as rules of {@code --host-resolver-rules}, each with a comma behind it */
    Chromium(String resolving) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("--host-resolver-rules=MAP " + Installation.DOMAIN
                + " 127.0.0.1, MAP *.page.example 127.0.0.1, MAP localhost 127.0.0.1, " + resolving
                + " MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(flags));
    }

    /** A window without cookies that names itself as a person's browser. */
    BrowserContext person() {
        return browser.newContext(
                new Browser.NewContextOptions().setUserAgent(Request.CHROME).setViewportSize(1280, 900));
    }

    /** A window of some width, in pixels, that names itself as a person's browser. */
    BrowserContext visitor(int width, boolean withScripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setUserAgent(Request.CHROME)
                .setJavaScriptEnabled(withScripts)
                .setViewportSize(width, 900));
    }

    /** A window that believes everybody's certificates. */
    BrowserContext person(boolean scripts, Map<String, String> headers) {
        return browser.newContext(new Browser.NewContextOptions()
                .setUserAgent(Request.CHROME)
                .setViewportSize(1280, 900)
                .setIgnoreHTTPSErrors(true)
                .setJavaScriptEnabled(scripts)
                .setExtraHTTPHeaders(headers));
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
