package org.partnerhub.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.partnerhub.store.Signer;

/**
 * Signs with a key pair that lies in a folder of this machine, where AWS has a key that nobody sees: {@code seal.der}, and the
 * public key as {@code seal.pem}. It is made when it is first asked for.
 */
public record KeyPairSigner(Path folder, SecureRandom random) implements Signer {
    private static final String CURVE = "secp256r1";

    /** The public key in a file, as OpenSSL reads it. */
    public static final String PUBLIC = "seal.pem";

    @Override
    public synchronized byte[] signature(byte[] content) {
        try {
            Signature signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(key(), random);
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("every Java platform signs by ECDSA", problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private PrivateKey key() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("seal.der");
        if (!Files.exists(file)) {
            make(file);
        }
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
    }

    private void make(Path file) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE), random);
        KeyPair pair = generator.generateKeyPair();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PUBLIC), pem(pair.getPublic().getEncoded()));
        Files.write(file, pair.getPrivate().getEncoded());
    }

    private static String pem(byte[] key) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "key pair";
    }
}
