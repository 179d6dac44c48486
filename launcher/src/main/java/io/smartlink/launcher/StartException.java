package io.smartlink.launcher;

/** The installation cannot be started or run on, told in words for the person at the terminal. */
final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit status when something was set wrong, as against something that broke. */
    static final int WRONG_SETTING = 2;

    private static final int BROKEN = 1;

    private final int status;

    private StartException(String message, int status) {
        super(message);
        this.status = status;
    }

    static StartException wrongSetting(String message) {
        return new StartException(message, WRONG_SETTING);
    }

    static StartException broken(String message) {
        return new StartException(message, BROKEN);
    }

    static StartException broken(String message, Throwable cause) {
        StartException exception = new StartException(message + ": " + cause.getMessage(), BROKEN);
        exception.initCause(cause);
        return exception;
    }

    /** Exit status of the process. */
    int status() {
        return status;
    }
}
