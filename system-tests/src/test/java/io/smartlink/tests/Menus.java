package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;

/** Menus of PrimeFaces, used as by somebody who sees what was chosen. */
final class Menus {
    private static final double A_MOMENT = 3_000;

    private Menus() {}

    /** Chooses what is called so. */
    static void choose(Page page, String menu, String item) {
        choose(page, menu, Pattern.compile("^" + item.replaceAll("\\W", "\\\\$0") + "$"));
    }

    /** A menu that is opened while its page still settles may close again; whoever sees that opens it once more. */
    static void choose(Page page, String menu, Pattern item) {
        Locator label = page.locator("[id='" + menu + "_label']");
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(TimeoutError.class)
                .untilAsserted(() -> {
                    Locator choice =
                            page.locator("[id='" + menu + "_items'] li", new Page.LocatorOptions().setHasText(item));
                    if (!choice.isVisible()) {
                        label.click();
                    }
                    choice.click(new Locator.ClickOptions().setTimeout(A_MOMENT));
                    assertThat(label).hasText(item, new LocatorAssertions.HasTextOptions().setTimeout(A_MOMENT));
                });
    }
}
