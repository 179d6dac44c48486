package io.smartlink.mail.post;

/**
 * Something to tell people by mail.
 *
 * @param subject one line
 * @param text plain text, lines of any length
 */
public record Mail(String subject, String text) {
    /** @throws IllegalArgumentException if the subject has a line break, which would begin another header */
    public Mail {
        if (subject.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("a subject is one line: " + subject);
        }
    }
}
