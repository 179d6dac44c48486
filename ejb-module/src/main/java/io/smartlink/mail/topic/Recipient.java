package io.smartlink.mail.topic;

/**
 * Somebody who may be told something.
 *
 * @param role word of their role in the account
 * @param operator whether they run the installation
 */
public record Recipient(String role, boolean operator) {}
