package io.smartlink.analytics.adapter;

import io.smartlink.analytics.figure.VisitSink;
import io.smartlink.platform.adapter.StreamedFile;
import java.io.IOException;
import java.io.OutputStream;

/** A file of visits, see {@link StreamedFile}. */
public final class VisitFile {
    private final StreamedFile file;

    /** @param breakOff ends the connection at once if anything of the answer has been sent */
    public VisitFile(VisitFormat format, Visits visits, Runnable breakOff) {
        this.file = new StreamedFile(out -> visits.to(format.into(out)), breakOff);
    }

    /** Hands over visits. */
    @FunctionalInterface
    public interface Visits {
        void to(VisitSink sink) throws IOException;
    }

    /** @throws IOException if the reader of the file is gone */
    public void write(OutputStream out) throws IOException {
        file.write(out);
    }
}
