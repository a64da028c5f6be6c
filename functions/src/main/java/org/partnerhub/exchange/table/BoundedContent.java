package org.partnerhub.exchange.table;

import java.io.ByteArrayOutputStream;

/** Bytes in memory that never become more than was allowed. */
final class BoundedContent extends ByteArrayOutputStream {
    private final int most;

    BoundedContent(int most) {
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
            throw new TooLarge("The tables are more than a file of " + most / 1_000_000 + " MB can hold.");
        }
    }
}
