package io.smartlink.web.problem;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns whatever a request of the API ends in into a problem document. Refusals say what they mean; what JAX-RS refuses
 * gets a type of the catalogue; a silent database is 503; all else is a fault of ours, told to the caller without its
 * details.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final String RETRY_SECONDS = "5";

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.MALFORMED_BODY,
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE);

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        String instance = uri.getRequestUri().getRawPath();
        Optional<RefusalException> refusal = Problem.refusal(failure);
        if (refusal.isPresent()) {
            return refused(refusal.get(), instance);
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return refused(web, instance);
        }
        Problem problem = Problem.of(failure, instance);
        Response.ResponseBuilder answer = answer(problem);
        if (problem.status() == ProblemType.UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }

    private static Response refused(RefusalException refusal, String instance) {
        Response.ResponseBuilder answer = answer(Problem.of(refusal, instance));
        if (refusal instanceof UnauthorizedException) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refusal instanceof RateLimitedException limited) {
            answer.header(HttpHeaders.RETRY_AFTER, limited.secondsToWait());
        } else if (refusal.type() == ProblemType.RATE_LIMITED || refusal.type() == ProblemType.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }

    /** What JAX-RS itself refuses before a resource is reached. Redirects and the like pass as they are. */
    private static Response refused(WebApplicationException failure, String instance) {
        Response response = failure.getResponse();
        ProblemType type = BY_STATUS.get(response.getStatus());
        if (type == null) {
            return response;
        }
        Response.ResponseBuilder answer = answer(Problem.of(type, detail(type), instance));
        response.getHeaders()
                .getOrDefault(HttpHeaders.ALLOW, List.of())
                .forEach(method -> answer.header(HttpHeaders.ALLOW, method));
        return answer.build();
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is nothing at this path.";
            case METHOD_NOT_ALLOWED -> "The resource does not know this method; Allow names those it knows.";
            case NOT_ACCEPTABLE -> "The API answers application/json only.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send application/json; a PATCH may be application/merge-patch+json.";
            default -> "The request cannot be read.";
        };
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
