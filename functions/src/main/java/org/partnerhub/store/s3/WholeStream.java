package org.partnerhub.store.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * A file as it was announced, or an {@link IOException}. The JDK's HTTP client ends a body without complaint where the
 * connection ends, and the SDK does not count: half of a file would pass for a whole one.
 */
final class WholeStream extends FilterInputStream {
    private long missing;

    private WholeStream(InputStream content, long length) {
        super(content);
        this.missing = length;
    }

    static InputStream of(ResponseInputStream<GetObjectResponse> content) {
        return new WholeStream(content, content.response().contentLength());
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? -1 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(count);
        return count;
    }

    @Override
    public long skip(long length) throws IOException {
        long count = super.skip(length);
        missing -= count;
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        if (read >= 0) {
            missing -= read;
        } else if (missing != 0) {
            throw new IOException("an upload broke off");
        }
    }
}
