package org.partnerhub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.partnerhub.local.Scratch;

/**
 * Hands tests of the reporting desk a client of a hub of their own, where things may be reported and released: with the seed
 * and with the activities of {@link Bench}, of which each test class has one to itself.
 */
public final class DeskExtension implements SharedHub {

    @Override
    public List<Path> files() {
        try {
            return List.of(Files.writeString(Scratch.named("bench").folder().resolve("bench.xml"), Bench.file()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
