package io.smartlink.web.api.call;

import java.util.ResourceBundle;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Puts the id of the request that a thread works on in front of every message that the thread logs, whoever logs it and
 * whatever format the server writes: {@code [request 0SA724TAVGXNF] …}. It is a filter of the server's log handlers,
 * which lets everything pass that the handler's own filter lets pass.
 */
final class RequestIdInLog implements Filter {
    private static final ThreadLocal<RequestId> CURRENT = new ThreadLocal<>();

    private final @Nullable Filter next;

    private RequestIdInLog(@Nullable Filter next) {
        this.next = next;
    }

    static void begin(RequestId id) {
        CURRENT.set(id);
    }

    static void end() {
        CURRENT.remove();
    }

    static void attach(Handler handler) {
        handler.setFilter(new RequestIdInLog(handler.getFilter()));
    }

    static void detach(Handler handler) {
        if (handler.getFilter() instanceof RequestIdInLog ours) {
            handler.setFilter(ours.next);
        }
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        RequestId id = CURRENT.get();
        if (id != null) {
            mark(line, "[request " + id.text() + "] ");
        }
        return next == null || next.isLoggable(line);
    }

    /** Several handlers see the same record; a message that is a key is looked up first, since it will be none then. */
    private static void mark(LogRecord line, String mark) {
        String message = line.getMessage() == null ? "" : line.getMessage();
        if (!message.startsWith(mark)) {
            ResourceBundle texts = line.getResourceBundle();
            line.setMessage(mark + (texts != null && texts.containsKey(message) ? texts.getString(message) : message));
        }
    }
}
