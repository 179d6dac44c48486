package io.smartlink.admin.page;

/**
 * A way to a page, in a menu.
 *
 * @param page path of the page below the console, without extension
 * @param label what it is called
 * @param icon class of its icon
 */
public record MenuEntry(String page, String label, String icon) {}
