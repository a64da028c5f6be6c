package org.partnerhub.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Base64;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A notice is signed as Standard Webhooks has it, with a secret that each subscriber has to itself. */
final class SigningTest {
    private static final Instant AT = Instant.parse("2024-10-15T08:30:00.250Z");
    private static final Notice NOTICE = new Notice("T.1-IOM-2024Q3-r2", AT);
    private static final SigningSecrets SECRETS = new SigningSecrets(() -> new byte[32]);

    @Test
    void the_example_that_libraries_of_the_standard_are_tested_with_has_the_same_signature() {
        SigningSecret secret = new SigningSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertEquals("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", secret.shown());
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                secret.signature(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330),
                        "{\"test\": 2432232314}".getBytes(UTF_8)));
    }

    @Test
    void a_notice_holds_the_releases_identifier_and_nothing_else() {
        assertEquals(
                "{\"type\":\"release.current\",\"timestamp\":\"2024-10-15T08:30:00.250Z\","
                        + "\"data\":{\"release\":\"T.1-IOM-2024Q3-r2\"}}",
                new String(NOTICE.body(), UTF_8));
    }

    @Test
    void its_headers_are_those_of_the_standard_and_tell_no_more() {
        HttpRequest request = NOTICE.request(URI.create("http://127.0.0.1/"), SECRETS.of("a"), AT);
        assertEquals(
                "[content-type, user-agent, webhook-id, webhook-signature, webhook-timestamp]",
                new TreeSet<>(request.headers().map().keySet()).toString());
        assertEquals(
                "1728981000", request.headers().firstValue("webhook-timestamp").orElseThrow());
    }

    @Test
    void a_notices_own_identifier_is_the_same_each_time_and_has_no_full_stop() {
        assertTrue(NOTICE.id().matches("msg_[0-9a-f]{32}"), NOTICE.id());
        assertEquals(NOTICE.id(), new Notice("T.1-IOM-2024Q3-r2", AT.plusSeconds(9)).id());
        assertNotEquals(NOTICE.id(), new Notice("T.1-IOM-2024Q3-r3", AT).id());
    }

    @Test
    void a_secret_is_the_same_each_time_and_no_other_subscribers() {
        assertEquals(SECRETS.of("a").shown(), SECRETS.of("a").shown());
        assertNotEquals(SECRETS.of("a").shown(), SECRETS.of("b").shown());
        byte[] other = new byte[32];
        other[31] = 1;
        assertNotEquals(
                SECRETS.of("a").shown(), new SigningSecrets(() -> other).of("a").shown());
        assertEquals(32, Base64.getDecoder().decode(SECRETS.of("a").shown().substring("whsec_".length())).length);
    }

    @Test
    void a_secret_is_worked_out_as_another_program_would() throws Exception {
        javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new javax.crypto.spec.SecretKeySpec(new byte[32], "any"));
        assertArrayEquals(
                mac.doFinal("01J".getBytes(UTF_8)),
                Base64.getDecoder().decode(SECRETS.of("01J").shown().substring("whsec_".length())));
    }

    @Test
    void a_master_key_that_is_too_short_signs_nothing() {
        assertThrows(IllegalStateException.class, () -> new SigningSecrets(() -> new byte[31]).of("a"));
    }

    @Test
    void secrets_and_addresses_do_not_show() {
        String shown = SECRETS.of("a").shown().substring("whsec_".length());
        Subscriber subscriber = Subscriber.added("a", "https://example.org/?token=x", AT, java.util.List.of());
        for (Object each : java.util.List.of(SECRETS, SECRETS.of("a"), subscriber)) {
            assertFalse(each.toString().contains(shown) || each.toString().contains("token"), each::toString);
        }
    }
}
