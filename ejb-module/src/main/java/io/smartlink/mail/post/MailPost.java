package io.smartlink.mail.post;

/** Takes mails away. Waits for the network: never called inside a database transaction. */
@FunctionalInterface
public interface MailPost {
    /**
     * @param to address of one person
     * @throws MailUndeliveredException if the server did not take it, with the reason in plain words
     */
    void send(String to, Mail mail) throws MailUndeliveredException;
}
