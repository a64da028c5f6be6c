package org.partnerhub.reporting.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;

/**
 * A file as it was at one moment, in a temporary file that has no name from the start where the system allows it, so that
 * nothing of it stays when the process is killed.
 */
final class Copy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final long bytes;
    private final String sha256;

    private Copy(FileChannel channel, long bytes, String sha256) {
        this.channel = channel;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /**
     * Copies an upload.
     *
     * @throws NotTaken when it is larger than allowed
     * @throws StoreUnavailable when it is not there or breaks off
     */
    static Copy of(Uploads uploads, String key, long mostBytes, Path folder) {
        FileChannel channel = channel(folder);
        try (InputStream content = uploads.open(key)) {
            MessageDigest digest = sha256Digest();
            long bytes = copy(content, channel, digest, mostBytes);
            return new Copy(channel, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            close(channel);
            throw new StoreUnavailable("an upload broke off", failure);
        } catch (RuntimeException failure) {
            close(channel);
            throw failure;
        }
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    /** The content from its start; closing it closes the copy. */
    InputStream content() {
        try {
            return Channels.newInputStream(channel.position(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static long copy(InputStream content, FileChannel channel, MessageDigest digest, long mostBytes)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > mostBytes) {
                throw new NotTaken(ImportCode.TOO_LARGE);
            }
            digest.update(buffer, 0, read);
            write(channel, ByteBuffer.wrap(buffer, 0, read));
        }
        return bytes;
    }

    private static void write(FileChannel channel, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    private static FileChannel channel(Path folder) {
        try {
            Path file = Files.createTempFile(Files.createDirectories(folder), "import", ".part");
            return FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
