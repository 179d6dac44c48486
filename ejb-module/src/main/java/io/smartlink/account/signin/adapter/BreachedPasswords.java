package io.smartlink.account.signin.adapter;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Lists of stolen passwords behind the range API of Have I Been Pwned, or a copy of them that speaks like it: {@code GET
 * /range/} and the first five digits of the password's SHA-1 answers with the rest of all that begin so, a line {@code
 * SUFFIX:COUNT} each. Who is asked learns one of a million prefixes, and the padded length of the answer tells nothing. Who
 * does not answer keeps nobody from choosing a password.
 */
public final class BreachedPasswords {
    private static final System.Logger LOG = System.getLogger(BreachedPasswords.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int PREFIX = 5;

    private final @Nullable URI base;
    private final HttpClient http;

    /** @param base {@code smartlink.breached.passwords.url}, such as {@code https://api.pwnedpasswords.com}; null: nobody is asked */
    public BreachedPasswords(@Nullable URI base) {
        this.base = base;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /** Whether the password is known to be stolen; false as well if nobody can tell. */
    public boolean isListed(String password) {
        URI asked = base;
        if (asked == null) {
            return false;
        }
        String hash = sha1(password);
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(range(asked, hash.substring(0, PREFIX)))
                            .timeout(PATIENCE)
                            .header("Add-Padding", "true")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body().lines().anyMatch(line -> isOf(line, hash.substring(PREFIX)));
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "A password was chosen without asking the lists of stolen ones: " + silent);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static URI range(URI base, String prefix) {
        return URI.create(base.toString().replaceAll("/+$", "") + "/range/" + prefix);
    }

    /** Lines that are padding have the count 0. */
    private static boolean isOf(String line, String suffix) {
        String[] parts = line.strip().split(":", 2);
        return parts.length == 2 && parts[0].equalsIgnoreCase(suffix) && !parts[1].equals("0");
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-1", missing);
        }
    }
}
