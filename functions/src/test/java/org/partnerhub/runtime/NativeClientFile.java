package org.partnerhub.runtime;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.partnerhub.local.Scratch;

/**
 * The native library by which the runtime interface client speaks HTTP, unpacked to a file of this process. Left to itself the
 * client unpacks it to one file of the whole machine, where two that start at once disturb each other.
 */
final class NativeClientFile {
    private static final Optional<Path> FILE = unpacked();

    private NativeClientFile() {}

    /** None where Amazon offers none: it has them for Linux on two architectures. */
    static Optional<Path> path() {
        return FILE;
    }

    private static Optional<Path> unpacked() {
        boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch_64";
        try (InputStream content =
                AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni.linux-" + machine + ".so")) {
            return isLinux && content != null ? Optional.of(copied(content)) : Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path copied(InputStream content) throws IOException {
        Path file = Scratch.named("runtime").folder().resolve("libaws-lambda-jni.so");
        Files.copy(content, file);
        return file.toAbsolutePath();
    }
}
