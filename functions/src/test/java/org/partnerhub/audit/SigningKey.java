package org.partnerhub.audit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.partnerhub.store.Signer;

/** A key pair of a test's, where the hub has one in AWS KMS. */
public record SigningKey(KeyPair pair) implements Signer {

    /** A new one. */
    public SigningKey() {
        this(drawn());
    }

    /** What anybody may know of it. */
    public PublicKey known() {
        return pair.getPublic();
    }

    @Override
    public byte[] signature(byte[] content) {
        try {
            Signature signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(pair.getPrivate());
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException problem) {
            throw new AssertionError(problem);
        }
    }

    private static KeyPair drawn() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException problem) {
            throw new AssertionError(problem);
        }
    }
}
