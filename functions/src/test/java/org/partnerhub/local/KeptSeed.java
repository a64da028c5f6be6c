package org.partnerhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the seed became once it was imported and released, kept in the build's folder, so that a hub that begins with nothing
 * need not do it again. It is good as long as neither the seed nor the code has changed.
 *
 * @param folder where it is kept
 * @param sources files and folders on which it depends
 */
public record KeptSeed(Path folder, List<Path> sources) {

    /** Fills empty tables: with what was kept, or by running the work and keeping what came of it; answers which. */
    public boolean restoreOr(TableCopy tables, Runnable work) {
        try {
            Path kept = folder.resolve("seed-" + digest() + ".gz");
            return wasRestored(tables, kept) || restoreOrWait(tables, kept, work);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** While one makes it, whoever else needs it waits for it. */
    private boolean restoreOrWait(TableCopy tables, Path kept, Runnable work) throws IOException {
        try (FileChannel lock = FileChannel.open(
                Files.createDirectories(folder).resolve("seed.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            synchronized (KeptSeed.class) {
                lock.lock();
                return restoreOrRun(tables, kept, work);
            }
        }
    }

    private boolean restoreOrRun(TableCopy tables, Path kept, Runnable work) throws IOException {
        if (wasRestored(tables, kept)) {
            return true;
        }
        work.run();
        Path unfinished = folder.resolve("seed.unfinished");
        tables.save(unfinished);
        Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return false;
    }

    private static boolean wasRestored(TableCopy tables, Path kept) throws IOException {
        if (!Files.exists(kept)) {
            return false;
        }
        tables.restore(kept);
        return true;
    }

    private String digest() throws IOException {
        MessageDigest digest = sha256();
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(source.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
