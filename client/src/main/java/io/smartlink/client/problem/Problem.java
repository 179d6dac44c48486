package io.smartlink.client.problem;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the API sent it: a problem document (RFC 9457) and the headers that belong to it.
 *
 * @param type identifies the kind of problem; {@code about:blank} where something in front of the API answered
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what was wrong this time
 * @param errors the bad fields; empty for most kinds
 * @param retryAfter how long to wait before trying again, where the answer says so
 * @param requestId the id under which the server's log knows the request
 */
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        List<FieldError> errors,
        @Nullable Duration retryAfter,
        @Nullable String requestId)
        implements Serializable {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** The last segment of the type, for example {@code slug-taken}. */
    public String name() {
        String whole = type.toString();
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** One line for a log: status, title, detail and the bad fields. */
    String summary() {
        StringBuilder line = new StringBuilder().append(status).append(' ').append(title);
        if (detail != null) {
            line.append(": ").append(detail);
        }
        for (FieldError error : errors) {
            line.append("; ").append(error.field()).append(": ").append(error.message());
        }
        if (requestId != null) {
            line.append(" [request ").append(requestId).append(']');
        }
        return line.toString();
    }
}
