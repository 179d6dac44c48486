package io.smartlink.client.problem;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns every answer of status 400 and above into a {@link SmartlinkProblemException}. */
public final class ProblemMapper implements ResponseExceptionMapper<SmartlinkProblemException> {

    @Override
    public SmartlinkProblemException toThrowable(Response response) {
        return SmartlinkProblemException.of(new ProblemReader(response).problem());
    }
}
