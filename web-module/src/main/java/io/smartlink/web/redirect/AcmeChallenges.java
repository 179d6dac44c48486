package io.smartlink.web.redirect;

import io.smartlink.certificate.CertificateDesk;
import io.smartlink.platform.DatabaseException;
import io.smartlink.redirect.RedirectDecider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers certificate authorities (RFC 8555 §8.3), for any host and before anything else: the authority asks by plain HTTP,
 * and whichever node it meets.
 */
final class AcmeChallenges {
    private static final String PATH = "/.well-known/acme-challenge/";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{16,256}");

    private final CertificateDesk desk;

    AcmeChallenges(CertificateDesk desk) {
        this.desk = desk;
    }

    /** Answers if the path holds a token that was given out. */
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!path.startsWith(PATH)
                || !TOKEN.matcher(path).region(PATH.length(), path.length()).matches()) {
            return false;
        }
        try {
            Optional<String> proof = desk.keyAuthorization(path.substring(PATH.length()));
            if (proof.isPresent()) {
                response.setHeader("Cache-Control", RedirectDecider.NO_STORE);
                RedirectWriter.body(
                        "application/octet-stream",
                        proof.get().getBytes(StandardCharsets.US_ASCII),
                        !request.getMethod().equals("HEAD"),
                        response);
            }
            return proof.isPresent();
        } catch (DatabaseException away) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return true;
        }
    }
}
