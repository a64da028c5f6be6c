package org.partnerhub.store;

/** Signs with a key that whoever asks never sees. */
public interface Signer {

    /**
     * The signature of a content by ECDSA on the curve P-256 over its SHA-256, in DER, as {@code SHA256withECDSA} of Java and
     * {@code openssl dgst -sha256 -verify} take it.
     *
     * @param content at most 4,096 bytes
     * @throws StoreUnavailable when the key does not answer
     */
    byte[] signature(byte[] content);
}
