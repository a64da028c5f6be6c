package org.partnerhub.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks an access token as the JWT authorizer of API Gateway's HTTP API does: key, signature (RS256 alone), issuer,
 * audience or client, and times, with a minute's leeway between clocks. Like the gateway it takes an id token for an access token and does not
 * ask whether a token was revoked.
 *
 * @param clients any of which the token must be for: its {@code aud}, or its {@code client_id} if it has none
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">Control
 *     access to HTTP APIs with JWT authorizers</a>
 */
public record TokenCheck(JWKSet keys, String issuer, Set<String> clients, Clock clock) {
    private static final Duration LEEWAY = Duration.ofSeconds(60);
    private static final String PREFIX = "Bearer ";

    /**
     * The claims of the token in an {@code Authorization} header, with or without the prefix {@code Bearer}, in the
     * gateway's spelling: every value is text, an array is {@code [iom reporter]}. Empty when the token is not good.
     */
    public Optional<Map<String, String>> claims(@Nullable String authorization) {
        try {
            SignedJWT token = SignedJWT.parse(withoutPrefix(authorization == null ? "" : authorization));
            return isGood(token) ? Optional.of(spelled(token)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException bad) {
            return Optional.empty();
        }
    }

    private static String withoutPrefix(String authorization) {
        boolean prefixed = authorization.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        return prefixed ? authorization.substring(PREFIX.length()) : authorization;
    }

    private boolean isGood(SignedJWT token) throws ParseException, JOSEException {
        JWTClaimsSet claims = token.getJWTClaimsSet();
        return isSigned(token) && issuer.equals(claims.getIssuer()) && isForUs(claims) && isInTime(claims);
    }

    private boolean isSigned(SignedJWT token) throws JOSEException {
        String keyId = token.getHeader().getKeyID();
        JWK key = keyId == null ? null : keys.getKeyByKeyId(keyId);
        return key != null
                && JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())
                && token.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    private boolean isForUs(JWTClaimsSet claims) throws ParseException {
        List<String> audience = claims.getAudience();
        String client = claims.getStringClaim("client_id");
        return audience.isEmpty()
                ? client != null && clients.contains(client)
                : audience.stream().anyMatch(clients::contains);
    }

    private boolean isInTime(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        return expires != null
                && now.isBefore(expires.toInstant().plus(LEEWAY))
                && hasCome(claims.getNotBeforeTime(), now.plus(LEEWAY))
                && hasCome(claims.getIssueTime(), now.plus(LEEWAY));
    }

    private static boolean hasCome(@Nullable Date time, Instant now) {
        return time == null || !time.toInstant().isAfter(now);
    }

    private static Map<String, String> spelled(SignedJWT token) {
        Map<String, String> claims = new TreeMap<>();
        token.getPayload().toJSONObject().forEach((name, value) -> claims.put(name, spelled(value)));
        return Collections.unmodifiableMap(claims);
    }

    private static String spelled(@Nullable Object value) {
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }
}
