package io.smartlink.tests;

import com.microsoft.playwright.Page;

/** Dialogs of the console, used as by somebody who starts to type when the cursor stands in one. */
final class Dialogs {
    private Dialogs() {}

    /**
     * Waits until the cursor stands in the dialog that was opened. PrimeFaces puts it there a moment after the dialog is
     * seen, and what was typed in between would land in the dialog's first field.
     */
    static void awaitCursor(Page page) {
        page.waitForFunction("() => document.activeElement.closest('.ui-dialog') !== null");
    }
}
