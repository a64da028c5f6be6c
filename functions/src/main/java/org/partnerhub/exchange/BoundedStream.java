package org.partnerhub.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that refuses to give more bytes than were allowed, whatever was said of its length before. */
public final class BoundedStream extends FilterInputStream {
    private final Supplier<FileRefused> tooLarge;
    private long left;

    /**
     * A stream with a bound.
     *
     * @param most how many bytes may be read
     * @param tooLarge what to throw when there are more
     */
    public BoundedStream(InputStream stream, long most, Supplier<FileRefused> tooLarge) {
        super(stream);
        this.left = most;
        this.tooLarge = tooLarge;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge.get();
        }
    }
}
