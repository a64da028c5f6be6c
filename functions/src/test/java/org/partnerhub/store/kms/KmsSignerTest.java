package org.partnerhub.store.kms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.audit.SigningKey;
import org.partnerhub.store.StoreUnavailable;
import software.amazon.awssdk.services.kms.KmsClient;

/** What the key service signs is verified by its public key alone. */
final class KmsSignerTest {
    private final SigningKey key = new SigningKey();
    private final FakeKms service = new FakeKms(key);
    private final KmsClient client = KmsSigner.at(service.endpoint());

    @AfterEach
    void stop() {
        client.close();
        service.close();
    }

    @Test
    void a_signature_is_good_for_the_content_and_for_no_other() throws Exception {
        byte[] signature = new KmsSigner(client, FakeKms.KEY).signature("a head".getBytes(UTF_8));
        assertTrue(isGood("a head", signature));
        assertFalse(isGood("another head", signature));
    }

    @Test
    void a_key_that_is_not_there_is_unavailable_and_not_named() {
        KmsSigner signer = new KmsSigner(client, "another-key");
        StoreUnavailable told = assertThrows(StoreUnavailable.class, () -> signer.signature(new byte[1]));
        assertFalse(String.valueOf(told.getMessage()).contains("another-key"));
    }

    private boolean isGood(String content, byte[] signature) throws Exception {
        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(key.known());
        check.update(content.getBytes(UTF_8));
        return check.verify(signature);
    }
}
