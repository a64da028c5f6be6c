package org.partnerhub.runtime;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.partnerhub.local.Scratch;

/**
 * What is deployed: classes, and jars in {@code lib}. It is the folder that the property {@code hub.artefact} names, or the function's
 * own in there; without the property, the classes that Maven made, with the jars that
 * {@code mvn dependency:copy-dependencies -DincludeScope=runtime} put beside them, which is what {@code sam build} does.
 */
final class Artefact {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path JARS = Path.of("target/dependency");
    private static final Path FOUND = found();

    private Artefact() {}

    /** The folder of a function. */
    static Path of(FunctionEnvironment function) {
        Path own = FOUND.resolve(function.function());
        return Files.isDirectory(own) ? own : FOUND;
    }

    private static Path found() {
        String named = System.getProperty("hub.artefact", "");
        return named.isBlank() ? assembled() : Path.of(named).toAbsolutePath();
    }

    private static Path assembled() {
        assertTrue(
                Files.isDirectory(JARS),
                "There are no jars in " + JARS + ": run mvn dependency:copy-dependencies -DincludeScope=runtime.");
        Path folder = Scratch.named("artefact").folder();
        linkAll(CLASSES, folder);
        link(JARS, folder.resolve("lib"));
        return folder;
    }

    private static void linkAll(Path from, Path folder) {
        try (Stream<Path> entries = Files.list(from)) {
            entries.forEach(entry -> link(entry, folder.resolve(entry.getFileName())));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void link(Path target, Path link) {
        try {
            Files.createSymbolicLink(link, target.toAbsolutePath());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
