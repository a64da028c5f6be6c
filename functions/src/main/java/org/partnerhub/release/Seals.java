package org.partnerhub.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partnerhub.store.Documents;

/**
 * The fingerprints of all tables of a release, in the order of their names, and the one of the whole: the SHA-256 of a line
 * for each table, its name, a space, its hash and a line feed.
 */
public record Seals(List<Seal> seals) {
    private static final String HMAC = "HmacSHA256";

    /** Copies the seals. */
    public Seals {
        seals = List.copyOf(seals);
    }

    /** Seals a release; the same again for the same salt, which is secret. */
    static Seals of(Release release, byte[] salt) {
        return new Seals(Contents.of(release).entrySet().stream()
                .map(table -> Seal.of(
                        table.getKey(), nonce(salt, release.header().id() + " " + table.getKey()), table.getValue()))
                .toList());
    }

    /** The hash of the whole release. */
    public String hash() {
        return Documents.sha256(seals.stream().map(Seal::line).collect(Collectors.joining()));
    }

    private static String nonce(byte[] salt, String name) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
