package org.partnerhub.notices;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the hub and one subscriber share, to sign with as Standard Webhooks has it.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks, version 1.0.0</a>
 */
public final class SigningSecret {
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /** A secret of these bytes; how many is not checked. */
    public SigningSecret(byte[] key) {
        this.key = key.clone();
    }

    /** As a subscriber keeps it; for the eyes of the subscriber's operators alone, which is the caller's duty. */
    public String shown() {
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The value of the header {@code webhook-signature}.
     *
     * @param id of the message, without a full stop
     * @param sent when this try to deliver it is made
     * @param body to the byte as it is sent
     */
    public String signature(String id, Instant sent, byte[] body) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes((id + "." + sent.getEpochSecond() + ".").getBytes(US_ASCII));
        signed.writeBytes(body);
        return "v1," + Base64.getEncoder().encodeToString(hmac(signed.toByteArray()));
    }

    /** HMAC-SHA-256 of a text under this secret. */
    byte[] hmac(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "a signing secret";
    }
}
