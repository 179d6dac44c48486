package io.smartlink.safety.provider;

/** The provider is there and cannot take this question, such as one with an address that is too long for it; others it can. */
public final class QuestionRefusedException extends RuntimeException {
    /** @param status of the HTTP answer; its text may hold the key */
    public QuestionRefusedException(int status) {
        super("status " + status);
    }
}
