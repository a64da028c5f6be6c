package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;

/** A copy is the file as it was, of no more than was allowed, and nothing of it stays open. */
final class CopyTest {
    private static final int LENGTH = 150_000;

    private final Path folder;
    private final byte[] file = new byte[LENGTH];

    CopyTest(@TempDir Path folder) throws IOException {
        this.folder = folder.toRealPath();
        new Random(7).nextBytes(file);
    }

    @Test
    void a_copy_has_the_bytes_the_length_and_the_hash_of_the_file() throws Exception {
        try (Copy copy = copy(file, LENGTH);
                InputStream content = copy.content()) {
            assertEquals(LENGTH, copy.bytes());
            assertEquals(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)),
                    copy.sha256());
            assertArrayEquals(file, content.readAllBytes());
        }
    }

    @Test
    void a_file_that_is_one_byte_larger_than_allowed_is_not_taken_however_it_arrives() {
        NotTaken refusal = assertThrows(NotTaken.class, () -> copy(file, LENGTH - 1));
        assertEquals(ImportCode.TOO_LARGE, refusal.code());
    }

    @Test
    void of_a_closed_copy_nothing_can_be_read() throws IOException {
        Copy copy = copy(file, LENGTH);
        try (InputStream content = copy.content()) {
            copy.close();
            assertThrows(ClosedChannelException.class, content::read);
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux says by name which files a process has open")
    void of_a_file_that_is_too_large_or_breaks_off_no_copy_stays_open() throws IOException {
        assertThrows(NotTaken.class, () -> copy(file, 10));
        assertThrows(StoreUnavailable.class, () -> Copy.of(new OneFile(broken()), "key", LENGTH, folder));
        assertEquals(List.of(), open());
        try (Copy copy = copy(file, LENGTH)) {
            assertEquals(LENGTH, copy.bytes());
            assertEquals(1, open().size());
        }
        assertEquals(List.of(), open());
    }

    private Copy copy(byte[] content, long mostBytes) {
        return Copy.of(new OneFile(new ByteArrayInputStream(content)), "key", mostBytes, folder);
    }

    /** Half of the file, after which the connection is gone. */
    private InputStream broken() {
        return new SequenceInputStream(new ByteArrayInputStream(file, 0, LENGTH / 2), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        });
    }

    private List<Path> open() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(CopyTest::target)
                    .filter(path -> path.startsWith(folder))
                    .toList();
        }
    }

    /** Where a descriptor leads; nowhere when it was closed meanwhile. */
    private static Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException closed) {
            return Path.of("");
        }
    }

    /** Uploads of which one can be opened. */
    private record OneFile(InputStream content) implements Uploads {

        @Override
        public URI address(String key, Duration valid) {
            return URI.create("memory:" + key);
        }

        @Override
        public Optional<Long> length(String key) {
            return Optional.of(1L);
        }

        @Override
        public InputStream open(String key) {
            return content;
        }

        @Override
        public void erase(String key) {
            throw new UnsupportedOperationException();
        }
    }
}
