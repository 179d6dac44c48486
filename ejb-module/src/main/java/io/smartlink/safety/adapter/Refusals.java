package io.smartlink.safety.adapter;

import io.smartlink.safety.provider.ProviderRefusesException;
import io.smartlink.safety.provider.QuestionRefusedException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Tells what is wrong with one question from what is wrong between us and the provider. */
public final class Refusals implements ResponseExceptionMapper<RuntimeException> {
    private static final int BAD_REQUEST = 400;

    /** Bad request, content too large, URI too long. */
    private static final Set<Integer> OF_THE_QUESTION = Set.of(BAD_REQUEST, 413, 414);

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= BAD_REQUEST && status < 500;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        return OF_THE_QUESTION.contains(status) && !(status == BAD_REQUEST && isAboutTheKey(response))
                ? new QuestionRefusedException(status)
                : new ProviderRefusesException(status);
    }

    /** A wrong key is 400 with the reason {@code API_KEY_INVALID}, as in all of Google's interfaces (google.rpc.ErrorInfo). */
    private static boolean isAboutTheKey(Response response) {
        return response.hasEntity() && response.readEntity(String.class).contains("API_KEY");
    }
}
