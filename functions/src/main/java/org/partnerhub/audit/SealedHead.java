package org.partnerhub.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerhub.store.Signer;

/**
 * A head with a signature, as it is exported: four lines, the words {@code partner-hub audit head 1}, the number of the last
 * entry, its hash and the moment, each with a line feed behind it, and a fifth, the signature over the bytes of those four, by
 * ECDSA on P-256 over SHA-256, in DER and base64.
 *
 * @param at when it was sealed, in milliseconds
 */
public record SealedHead(Head head, Instant at, String signature) {
    private static final String TITLE = "partner-hub audit head 1";
    private static final Pattern FORM =
            Pattern.compile(TITLE + "\n([0-9]{1,12})\n([0-9a-f]{64})\n(\\S{20,24})\n([A-Za-z0-9+/=]+)\n?");
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static SealedHead signed(Head head, Instant at, Signer signer) {
        byte[] signature = signer.signature(statement(head, at));
        return new SealedHead(head, at, Base64.getEncoder().encodeToString(signature));
    }

    /**
     * Reads what was exported; whether the signature is good is not checked.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static SealedHead read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("this is no sealed head");
        }
        Head head = new Head(Long.parseLong(parts.group(1)), parts.group(2));
        return new SealedHead(head, moment(parts.group(3)), parts.group(4));
    }

    /** Whether the owner of the key has signed it. */
    public boolean isSignedBy(PublicKey key) {
        try {
            Signature check = Signature.getInstance("SHA256withECDSA");
            check.initVerify(key);
            check.update(statement(head, at));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Under which name it is exported: in the order of moments, and never that of another head. */
    String name() {
        return "heads/" + COMPACT.format(at) + "-" + head.number() + "-" + head.hash();
    }

    @Override
    public String toString() {
        return new String(statement(head, at), StandardCharsets.UTF_8) + signature + "\n";
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("this is no sealed head", malformed);
        }
    }

    private static byte[] statement(Head head, Instant at) {
        return String.join("\n", TITLE, Long.toString(head.number()), head.hash(), at.toString(), "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
