package org.partnerhub.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Uploads;

/**
 * Uploads in a folder of this machine, each a file named after its key, with addresses on the local gateway. An address is
 * signed with a secret that ends with the process.
 */
public final class FolderUploads implements Uploads {
    private static final String ALGORITHM = "HmacSHA256";

    private final Path folder;
    private final IntSupplier port;
    private final Clock clock;
    private final SecretKeySpec secret;

    /**
     * Uploads in this folder, which is made if need be.
     *
     * @param port where the gateway listens, asked when an address is
     * @throws IllegalArgumentException when the folder cannot be made
     */
    public FolderUploads(Path folder, IntSupplier port, Clock clock, SecureRandom random) {
        this.folder = made(folder);
        this.port = port;
        this.clock = clock;
        this.secret = new SecretKeySpec(drawn(random), ALGORITHM);
    }

    @Override
    public URI address(String key, Duration valid) {
        Uploads.requireKey(key);
        long until = clock.instant().plus(valid).getEpochSecond();
        return URI.create("http://127.0.0.1:" + port.getAsInt() + LocalUploads.PREFIX + key + "?until=" + until
                + "&signature=" + signature(key, until));
    }

    /** Whether an address of this key, time and signature was given out and is still good. */
    boolean isGood(String key, long until, String signature) {
        byte[] expected = signature(key, until).getBytes(StandardCharsets.UTF_8);
        return clock.instant().getEpochSecond() <= until
                && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a file of any size, whole or not at all; the caller closes the content. */
    public void put(String key, InputStream content) {
        Path file = file(key);
        try {
            Path arriving = Files.createTempFile(folder, "arriving.", ".part");
            try {
                Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
                Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException failure) {
            throw new StoreUnavailable("an upload was not kept", failure);
        }
    }

    @Override
    public Optional<Long> length(String key) {
        Path file = file(key);
        try {
            return Files.exists(file) ? Optional.of(Files.size(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new StoreUnavailable("an upload was not found", failure);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return Files.newInputStream(file(key));
        } catch (IOException failure) {
            throw new StoreUnavailable("an upload was not opened", failure);
        }
    }

    @Override
    public void erase(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException failure) {
            throw new StoreUnavailable("an upload was not erased", failure);
        }
    }

    private Path file(String key) {
        Uploads.requireKey(key);
        // No key has an underscore or a full stop, so that no two keys share a file, nor one with what is still
        // arriving.
        return folder.resolve(key.replace('/', '_'));
    }

    private String signature(String key, long until) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal((until + " " + key).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static byte[] drawn(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException problem) {
            throw new IllegalArgumentException("The folder " + folder + " cannot be made.", problem);
        }
    }
}
