package io.smartlink.web.api.call;

import io.smartlink.web.problem.BodyTooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than a number of bytes; for bodies that do not say how long they are. */
final class BoundedStream extends FilterInputStream {
    private final int limit;
    private int left;

    BoundedStream(InputStream body, int limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            take(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            take(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, limit));
        take((int) skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void take(int count) {
        left -= count;
        if (left < 0) {
            throw new BodyTooLargeException(limit);
        }
    }
}
