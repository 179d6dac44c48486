package io.smartlink.admin.analytics.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One browser's event stream. Written without waiting: of what a slow browser has not taken, only the newest is kept. Ends
 * after {@link #LONGEST}, so that the browser asks again and whoever may no longer look is stopped at the door.
 */
final class LiveStream implements Viewer, WriteListener, AsyncListener {
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String BEAT = ": still here\n\n";

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Consumer<LiveStream> onEnd;
    private boolean open;
    private boolean ended;
    private boolean unflushed;
    private @Nullable String next;

    /** @param onEnd told once when the stream has ended, for whatever reason */
    LiveStream(AsyncContext async, Consumer<LiveStream> onEnd) throws IOException {
        this.async = async;
        this.out = async.getResponse().getOutputStream();
        this.onEnd = onEnd;
    }

    /** Takes what is told from now on. */
    void begin() {
        async.setTimeout(LONGEST.toMillis());
        async.addListener(this);
        out.setWriteListener(this);
    }

    @Override
    public void tell(String event) {
        endUnless(put(event));
    }

    @Override
    public void beat() {
        endUnless(put(null));
    }

    @Override
    public void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        onEnd.accept(this);
        try {
            async.complete();
        } catch (IllegalStateException ended) {
            // the container was faster
        }
    }

    @Override
    public void onWritePossible() {
        endUnless(opened());
    }

    @Override
    public void onError(Throwable broken) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        synchronized (this) {
            ended = true;
        }
        onEnd.accept(this);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // this stream begins once
    }

    private synchronized boolean opened() {
        open = true;
        return written();
    }

    /** @param event null for a beat, which is worth less than whatever waits already */
    private synchronized boolean put(@Nullable String event) {
        if (event != null || next == null) {
            next = event == null ? BEAT : event;
        }
        return written();
    }

    /** Ends outside of the lock, because others are told of the end. */
    private void endUnless(boolean written) {
        if (!written) {
            end();
        }
    }

    /**
     * Writes what can be written without waiting; nothing before the container says for the first time that it may be.
     *
     * @return false if the browser is gone
     */
    private boolean written() {
        try {
            while (open && !ended && (next != null || unflushed) && out.isReady()) {
                if (next == null) {
                    unflushed = false;
                    out.flush();
                } else {
                    byte[] event = next.getBytes(StandardCharsets.UTF_8);
                    next = null;
                    unflushed = true;
                    out.write(event);
                }
            }
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false; // what is told to nobody is lost to nobody
        }
    }
}
