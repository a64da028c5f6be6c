package org.partnerhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder in which a local hub keeps its data, claimed for one hub at a time. */
final class DataFolder implements AutoCloseable {
    private final FileChannel lock;

    private DataFolder(FileChannel lock) {
        this.lock = lock;
    }

    /**
     * Makes the folder if need be, and claims it until this is closed or the process ends.
     *
     * @throws IllegalArgumentException when it cannot be made or written, or another hub uses it
     */
    static DataFolder claim(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve("hub.lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw new IllegalArgumentException("The data folder " + folder + " is in use by another hub.");
            }
            return new DataFolder(channel);
        } catch (IOException problem) {
            throw new IllegalArgumentException("The data folder " + folder + " cannot be made or written.", problem);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }
}
