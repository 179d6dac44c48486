package io.smartlink.mail;

/** Where the console is, for the links in mails. Implemented by whoever knows the hosts. */
@FunctionalInterface
public interface ConsolePages {
    /**
     * The address of a page.
     *
     * @param page below the console, such as {@code /settings-notifications}
     */
    String url(String page);
}
