package io.smartlink.certificate.adapter;

import io.smartlink.certificate.acme.AuthorityException;
import io.smartlink.certificate.acme.AuthorityException.Reason;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.shredzone.acme4j.Problem;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeLazyLoadingException;
import org.shredzone.acme4j.exception.AcmeNetworkException;
import org.shredzone.acme4j.exception.AcmeRateLimitedException;
import org.shredzone.acme4j.exception.AcmeServerException;

/** What the library throws, as our one exception with plain words. */
final class AcmeFaults {
    private static final String ERROR = "urn:ietf:params:acme:error:";

    private AcmeFaults() {}

    static <T> T translated(Callable<T> call) {
        try {
            return call.call();
        } catch (AcmeLazyLoadingException lazy) {
            throw lazy.getCause() instanceof AcmeException cause ? translation(cause) : lazy;
        } catch (AcmeException refused) {
            throw translation(refused);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw unreachable("The order was interrupted because the server stops.", ended);
        } catch (IOException unreached) {
            throw unreachable(unreached);
        } catch (RuntimeException bug) {
            throw bug;
        } catch (Exception undeclared) { // what Callable declares, and nothing here throws
            throw new IllegalStateException(undeclared);
        }
    }

    static AuthorityException refused(String words) {
        return new AuthorityException(Reason.REFUSED, words, null, null);
    }

    /** Whether it is an error of RFC 8555 §6.7. */
    static boolean isType(AcmeServerException refused, String name) {
        return refused.getType().toString().equals(ERROR + name);
    }

    /** Title and detail of a problem and of its parts. */
    static String words(Problem problem) {
        String own = problem.getDetail().or(problem::getTitle).orElse("no reason was given");
        String parts = problem.getSubProblems().stream()
                .map(part -> part.getDetail().orElse(""))
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining("; "));
        return "The certificate authority refused: " + own + (parts.isEmpty() ? "" : " (" + parts + ")");
    }

    private static AuthorityException translation(AcmeException fault) {
        if (fault instanceof AcmeNetworkException) {
            return unreachable(fault.getCause() == null ? fault : fault.getCause());
        }
        if (fault instanceof AcmeRateLimitedException limited) {
            return new AuthorityException(
                    Reason.LIMITED,
                    words(limited.getProblem()),
                    limited.getRetryAfter().orElse(null),
                    fault);
        }
        if (fault instanceof AcmeServerException server) {
            boolean broken = isType(server, "serverInternal") || isType(server, "badNonce");
            return new AuthorityException(
                    broken ? Reason.UNREACHABLE : Reason.REFUSED, words(server.getProblem()), null, fault);
        }
        return unreachable("The certificate authority's answer cannot be read: " + fault.getMessage(), fault);
    }

    private static AuthorityException unreachable(Throwable cause) {
        String why =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return unreachable("The certificate authority cannot be reached: " + why, cause);
    }

    private static AuthorityException unreachable(String words, Throwable cause) {
        return new AuthorityException(Reason.UNREACHABLE, words, null, cause);
    }
}
