package io.smartlink.redirect;

/** An address that is not cached could not be asked for in time; the visitor gets 503, never 404. */
public final class SourceUnavailableException extends RuntimeException {
    public SourceUnavailableException(Throwable cause) {
        super("the source of addresses does not answer", cause);
    }
}
