package org.partnerhub.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;

/**
 * The secret of each subscriber, worked out from one master key, so that none is kept anywhere and each can be shown and used
 * again. A new master key is a new secret for everybody.
 */
public final class SigningSecrets {
    private static final int LEAST_KEY_BYTES = 32;

    private final Supplier<byte[]> masterKey;

    /**
     * Secrets under this key.
     *
     * @param masterKey at least 32 bytes, always the same; asked each time, and what it throws goes through
     */
    public SigningSecrets(Supplier<byte[]> masterKey) {
        this.masterKey = masterKey;
    }

    /**
     * HMAC-SHA-256 of the subscriber's identifier under the master key.
     *
     * @throws IllegalStateException when the master key is too short
     */
    public SigningSecret of(String subscriber) {
        byte[] key = masterKey.get();
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalStateException("the master key of webhooks is too short");
        }
        return new SigningSecret(new SigningSecret(key).hmac(subscriber.getBytes(UTF_8)));
    }

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "signing secrets";
    }
}
