package io.smartlink.mail.post;

/** The mail server did not take a mail; it is tried again. */
public final class MailUndeliveredException extends Exception {
    private static final long serialVersionUID = 1L;

    public MailUndeliveredException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
