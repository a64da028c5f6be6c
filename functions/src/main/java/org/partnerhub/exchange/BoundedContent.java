package org.partnerhub.exchange;

import java.io.ByteArrayOutputStream;

/** Bytes in memory that never become more than was allowed: a write of more is refused with {@link TooLarge}. */
public final class BoundedContent extends ByteArrayOutputStream {
    private final int most;

    /**
     * Nothing yet.
     *
     * @param most how many bytes it may become
     */
    public BoundedContent(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int one) {
        check(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        check(length);
        super.write(bytes, offset, length);
    }

    private void check(int more) {
        if (count + more > most) {
            throw new TooLarge("It is more than a file of " + most / 1_000_000 + " MB can hold.");
        }
    }
}
