package io.smartlink.platform.adapter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A file that is written while its rows are read. Nothing is sent before the first 16 KiB are full or all is written, so
 * that a refusal before that is answered as any other. What fails later ends the connection: a clean end would tell the
 * caller that this was all.
 */
public final class StreamedFile {
    private static final int BUFFER = 16 * 1024;

    private final Body body;
    private final Runnable breakOff;

    /** @param breakOff ends the connection at once if anything of the answer has been sent */
    public StreamedFile(Body body, Runnable breakOff) {
        this.body = body;
        this.breakOff = breakOff;
    }

    /** Writes the text of the file. */
    @FunctionalInterface
    public interface Body {
        void to(Writer out) throws IOException;
    }

    /** @throws IOException if the reader of the file is gone */
    public void write(OutputStream out) throws IOException {
        boolean whole = false;
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            body.to(writer);
            writer.flush();
            whole = true;
        } finally {
            if (!whole) {
                breakOff.run();
            }
        }
    }
}
