package io.smartlink.certificate;

/** Where a host's certificate stands. */
public enum CertificateState {
    /** None yet, and none was tried. */
    NONE("none"),
    /** The first one is being ordered. */
    ORDERING("ordering"),
    VALID("valid"),
    /** One is served, and the next is being ordered; so also while orders for it fail. */
    RENEWING("renewing"),
    /** None is served, and the last order failed. */
    FAILED("failed");

    private final String word;

    CertificateState(String word) {
        this.word = word;
    }

    /** The word of the API. */
    public String word() {
        return word;
    }
}
