package io.smartlink.web.api.call;

import io.smartlink.idempotency.Claim;
import io.smartlink.idempotency.IdempotencyKey;
import io.smartlink.idempotency.IdempotencyService;
import io.smartlink.idempotency.RequestFingerprint;
import io.smartlink.idempotency.StoredAnswer;
import io.smartlink.web.api.json.JsonBinding;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/**
 * Carries the idempotency key of a POST to the core and the answers back. Every answer below 500 is an answer to the
 * request and is given again; a failure of ours says nothing about it and gives the key back.
 */
@Provider
@ApplicationScoped
@Priority(CallOrder.IDEMPOTENCY)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Logger LOG = System.getLogger(IdempotencyFilter.class.getName());
    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String CLAIM = "io.smartlink.claim";

    @Inject
    IdempotencyService requests;

    @Inject
    CurrentCall call;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(KEY);
        if (key == null || !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        RequestFingerprint fingerprint = RequestFingerprint.of(
                request.getMethod(), request.getUriInfo().getRequestUri().getRawPath(), body);
        Claim claim = requests.claim(call.actor().accountId(), new IdempotencyKey(key), fingerprint);
        if (claim instanceof Claim.Repeat repeat) {
            request.abortWith(replay(repeat.answer()));
        } else {
            request.setProperty(CLAIM, claim);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CLAIM) instanceof Claim.First claim) {
            try {
                settle(claim, response);
            } catch (RuntimeException e) {
                // The work is done and its answer is right; what fails is a later repeat, until the claim is given up.
                LOG.log(Level.WARNING, "The answer for an idempotency key could not be kept", e);
            }
        }
    }

    private void settle(Claim.First claim, ContainerResponseContext response) {
        if (response.getStatus() >= 500) {
            requests.release(claim);
        } else {
            requests.answer(claim, stored(response));
        }
    }

    private static StoredAnswer stored(ContainerResponseContext response) {
        return new StoredAnswer(
                response.getStatus(),
                response.getMediaType() == null ? null : response.getMediaType().toString(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                response.hasEntity() ? text(response.getEntity()) : null);
    }

    private static String text(Object entity) {
        return JsonBinding.text(entity instanceof SecretAnswer secret ? secret.withoutSecrets() : entity);
    }

    private static Response replay(StoredAnswer answer) {
        return Response.status(answer.status())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .header(REPLAYED, "true")
                .entity(answer.body() == null ? null : answer.body().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
