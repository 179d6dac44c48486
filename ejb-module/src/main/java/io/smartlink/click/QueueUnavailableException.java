package io.smartlink.click;

/** The broker does not answer now; what was to be sent is sent again later. */
final class QueueUnavailableException extends RuntimeException {
    QueueUnavailableException(Throwable cause) {
        super("The message broker does not answer: " + cause.getMessage(), cause);
    }
}
