package io.smartlink.certificate.acme;

/** Where a certificate authority looks for the proof (RFC 8555 §8.3); seen by all nodes at once. */
public interface ChallengeBoard {
    /** Shows the proof before the authority is told to look. */
    void pin(String token, String keyAuthorization, String hostname);

    void takeDown(String token);
}
