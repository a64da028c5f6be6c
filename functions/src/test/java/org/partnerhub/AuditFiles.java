package org.partnerhub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerhub.audit.Link;
import org.partnerhub.audit.Links;
import org.partnerhub.audit.SealedHead;

/** What {@link VerifyAudit} finds in files. */
final class AuditFiles {
    private AuditFiles() {}

    /**
     * Every sealed head of a folder and the folders in it, by file; that they are signed is not checked.
     *
     * @throws IllegalArgumentException when a file is none
     */
    static Map<Path, SealedHead> heads(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, SealedHead> heads = new LinkedHashMap<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                heads.put(file, head(file));
            }
            return heads;
        }
    }

    /** An export of the log, a line for each entry; bytes that are no UTF-8 make a line another than the one that was hashed. */
    static List<Link> exported(Path file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            return Links.of(lines.lines());
        }
    }

    /**
     * A public key on P-256 in PEM.
     *
     * @throws IllegalArgumentException when it is none
     */
    static PublicKey publicKey(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            byte[] key = Base64.getDecoder().decode(text);
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key));
        } catch (GeneralSecurityException | IllegalArgumentException problem) {
            throw new IllegalArgumentException(file + " holds no public key in PEM.", problem);
        }
    }

    private static SealedHead head(Path file) throws IOException {
        try {
            return SealedHead.read(new String(Files.readAllBytes(file), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException problem) {
            throw new IllegalArgumentException(file + " is no sealed head.", problem);
        }
    }
}
