package io.smartlink.tests;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a page by the rules of WCAG 2.2 AA and the best practices of axe. */
final class Axe {
    private Axe() {}

    /** What is serious or critical. */
    @SuppressWarnings("unchecked")
    static List<String> seriousFaults(Page page) {
        page.evaluate(script());
        return (List<String>) page.evaluate(
                "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
                        + " 'best-practice']}).then(found => found.violations"
                        + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                        + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))");
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
