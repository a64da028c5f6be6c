package org.partnerhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Function;

/**
 * The keys by which case numbers are replaced, one for each organisation, and other keys under names of their own: made when first asked for, and kept in a folder as
 * long as the data is, since with another key everybody would be counted again.
 */
public record PersonKeys(Path folder, SecureRandom random) implements Function<String, byte[]> {
    private static final int BYTES = 32;

    @Override
    public synchronized byte[] apply(String organisation) {
        Path file = folder.resolve(organisation + ".key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                byte[] key = new byte[BYTES];
                random.nextBytes(key);
                Files.write(file, key);
            }
            return Files.readAllBytes(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "person keys";
    }
}
