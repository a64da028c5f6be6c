package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String ISSUER = "https://issuer.example/pool";
    private static final RSAKey KEY = key("ours");
    private static final RSAKey ANOTHER_KEY = key("theirs");

    private final TokenCheck check = check(new JWKSet(KEY).toPublicJWKSet(), NOW);

    @Test
    void the_prefix_may_be_left_out_or_written_otherwise() {
        assertTrue(check.claims(token(good())).isPresent());
        assertTrue(check.claims("bearer " + token(good())).isPresent());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YTpi", "Bearer ..", "\u0000"})
    void garbage_is_not_good(@Nullable String authorization) {
        assertTrue(check.claims(authorization).isEmpty());
    }

    @Test
    void a_token_ends_a_minute_after_the_second_it_says() {
        String token = "Bearer " + token(good().expirationTime(Date.from(NOW)));
        assertTrue(check(check.keys(), NOW.plusSeconds(60)).claims(token).isEmpty());
        assertTrue(check(check.keys(), NOW.plusSeconds(59)).claims(token).isPresent());
    }

    @Test
    void a_token_without_an_end_is_not_good() {
        assertRefused(good().expirationTime(null));
    }

    @Test
    void a_token_of_the_future_is_not_good() {
        assertRefused(good().notBeforeTime(Date.from(NOW.plusSeconds(61))));
        assertRefused(good().issueTime(Date.from(NOW.plusSeconds(61))));
        assertTrue(isGood(token(good().notBeforeTime(Date.from(NOW.plusSeconds(60))))));
    }

    @Test
    void a_token_of_another_issuer_is_not_good() {
        assertRefused(good().issuer(ISSUER + "x"));
        assertRefused(good().issuer(null));
    }

    @Test
    void a_token_for_another_client_is_not_good() {
        assertRefused(good().claim("client_id", "another"));
        assertRefused(good().claim("client_id", null));
        assertRefused(good().claim("client_id", List.of("page")));
    }

    @Test
    void an_audience_goes_before_the_client() {
        assertRefused(good().audience("another"));
        assertTrue(isGood(token(good().audience(List.of("another", "page")).claim("client_id", "another"))));
    }

    @Test
    void a_token_of_another_key_is_not_good() throws Exception {
        assertFalse(isGood(signed(header(JWSAlgorithm.RS256, "ours"), new RSASSASigner(ANOTHER_KEY))));
        assertFalse(isGood(signed(header(JWSAlgorithm.RS256, "theirs"), new RSASSASigner(ANOTHER_KEY))));
    }

    @Test
    void a_token_that_does_not_name_its_key_is_not_good() throws Exception {
        assertFalse(isGood(signed(header(JWSAlgorithm.RS256, null), new RSASSASigner(KEY))));
    }

    @Test
    void a_token_of_another_algorithm_is_not_good_under_the_same_key() throws Exception {
        assertFalse(isGood(signed(header(JWSAlgorithm.RS512, "ours"), new RSASSASigner(KEY))));
        assertFalse(isGood(signed(header(JWSAlgorithm.PS256, "ours"), new RSASSASigner(KEY))));
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_password_is_not_good() throws Exception {
        byte[] known = KEY.toRSAPublicKey().getEncoded();
        assertFalse(isGood(signed(header(JWSAlgorithm.HS256, "ours"), new MACSigner(known))));
    }

    @Test
    void a_token_that_is_not_signed_is_not_good() {
        String plain = new PlainJWT(good().build()).serialize();
        assertEquals(Algorithm.NONE, new PlainJWT(good().build()).getHeader().getAlgorithm());
        assertFalse(isGood(plain) || isGood(plain + "AAAA"));
    }

    @Test
    void a_token_whose_claims_were_changed_is_not_good() {
        String[] one = token(good()).split("\\.", -1);
        String[] other =
                token(good().claim("cognito:groups", List.of("operator"))).split("\\.", -1);
        assertFalse(isGood(one[0] + "." + other[1] + "." + one[2]));
    }

    private void assertRefused(JWTClaimsSet.Builder claims) {
        assertFalse(isGood(token(claims)));
    }

    private boolean isGood(String token) {
        return check.claims("Bearer " + token).isPresent();
    }

    private static TokenCheck check(JWKSet keys, Instant time) {
        return new TokenCheck(keys, ISSUER, Set.of("page", "iom-system"), at(time));
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .claim("client_id", "page")
                .issueTime(Date.from(NOW.minusSeconds(60)))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))));
    }

    private static String token(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(header(JWSAlgorithm.RS256, "ours"), claims.build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, good().build());
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader header(JWSAlgorithm algorithm, @Nullable String keyId) {
        return new JWSHeader.Builder(algorithm).keyID(keyId).build();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }
}
