package org.partnerhub.laboratory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnerhub.runtime.Launch;

/**
 * A cache of classes that were loaded and linked before, for those who ship the hub in a container image. It is called by the hash of
 * the jars that it was made of.
 *
 * @param plain how the function is started without it
 * @see <a href="https://openjdk.org/jeps/514">JEP 514: Ahead-of-time command-line ergonomics</a>
 */
record Archive(Launch plain, Path file) {

    static Archive of(Launch plain, Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Archive(plain, folder.resolve("hub-" + Artefacts.hash(plain.layer()) + ".aot"));
    }

    /** Makes it anew, by a function that answers each question once and ends; those of other jars go. */
    void make(Map<String, String> environment, List<Workload> workloads) throws IOException {
        clear();
        try (Measured training = Measured.start(with("-XX:AOTCacheOutput=" + file), environment)) {
            workloads.forEach(workload -> training.answer(workload.event()));
            training.process().end();
        }
        if (!Files.exists(file)) {
            throw new IllegalStateException("no cache of classes was made; that takes Java 25");
        }
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(file.getParent(), "hub-*.aot")) {
            for (Path archive : old) {
                Files.delete(archive);
            }
        }
    }

    /**
     * How the function is started with it: without what it has learnt of the training for the compiler, which would compile whatever was
     * called often there, though no answer may call it.
     */
    Launch used() {
        return with("-XX:AOTCache=" + file, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");
    }

    private Launch with(String... more) {
        List<String> options = new ArrayList<>(plain.options());
        options.addAll(List.of(more));
        return plain.withOptions(options);
    }
}
