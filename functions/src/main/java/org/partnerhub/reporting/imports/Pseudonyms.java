package org.partnerhub.reporting.imports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces what names a person by HMAC-SHA-256 with a key of the organisation: the same name always by the same pseudonym,
 * which nobody without the key can find again. Keys are never rotated, since that would forget who was counted.
 */
public final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final int LEAST_KEY_BYTES = 32;

    private final Function<String, byte[]> keys;

    /**
     * Pseudonyms by these keys.
     *
     * @param keys gives an organisation's key of at least 32 bytes; what it throws goes through
     */
    public Pseudonyms(Function<String, byte[]> keys) {
        this.keys = keys;
    }

    /**
     * Replaces the names that one organisation gives, in any case and with or without blanks, by 64 small hexadecimal
     * letters.
     *
     * @throws IllegalStateException when the organisation's key is too short
     */
    public UnaryOperator<String> of(String organisation) {
        byte[] key = keys.apply(organisation);
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalStateException("an organisation's key is too short");
        }
        Mac mac = mac(new SecretKeySpec(key, ALGORITHM));
        return name -> HexFormat.of().formatHex(code(mac, normal(name)));
    }

    /** Reveals nothing. */
    @Override
    public String toString() {
        return "pseudonyms";
    }

    private static String normal(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return BLANKS.matcher(upper).replaceAll("");
    }

    /** One name after the other, since a code is not for several at once. */
    private static byte[] code(Mac mac, String name) {
        synchronized (mac) {
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Mac mac(SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
