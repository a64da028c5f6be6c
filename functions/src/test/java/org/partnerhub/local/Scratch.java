package org.partnerhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone with its content when it is not needed any more, and with the process at the latest. */
public record Scratch(Path folder) implements AutoCloseable {

    /**
     * A new and empty one.
     *
     * @throws UncheckedIOException when it cannot be made
     */
    public static Scratch named(String name) {
        try {
            Scratch scratch = new Scratch(Files.createTempDirectory(name));
            Runtime.getRuntime().addShutdownHook(new Thread(scratch::close));
            return scratch;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes it; what is in use elsewhere is left for the machine to delete. */
    @Override
    public void close() {
        if (Files.exists(folder)) {
            deepestFirst().forEach(path -> path.toFile().delete());
        }
    }

    private List<Path> deepestFirst() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
