package org.partnerhub.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Signs access tokens as Amazon Cognito would, with a key that was made for this process and ends with it.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html">
 *     Understanding the access token</a>
 */
public final class DevelopmentTokens {
    /** As long as Cognito's, unless told otherwise. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private static final RSAKey KEY = newKey();

    private final String issuer;
    private final Clock clock;
    private final SecureRandom random;

    /** Tokens of this issuer, signed with the key of this process. */
    public DevelopmentTokens(String issuer, Clock clock, SecureRandom random) {
        this.issuer = issuer;
        this.clock = clock;
        this.random = random;
    }

    /** The public keys, as an issuer publishes them. */
    public JWKSet keys() {
        return new JWKSet(KEY).toPublicJWKSet();
    }

    /** The token of a person who signed in through this app client; the subject follows from the name. */
    public String person(String username, List<String> groups, String clientId) {
        UUID subject = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        return signed(claims(subject.toString(), clientId)
                .claim("username", username)
                .claim("cognito:groups", groups)
                .claim("scope", "openid")
                .build());
    }

    /** The token of a machine by client credentials: without groups or name, with scopes such as {@code hub/iom}. */
    public String machine(String clientId, List<String> scopes) {
        return signed(claims(clientId, clientId)
                .claim("scope", String.join(" ", scopes))
                .build());
    }

    private JWTClaimsSet.Builder claims(String subject, String clientId) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .claim("client_id", clientId)
                .claim("token_use", "access")
                .claim("version", 2)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    private String signed(JWTClaimsSet claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException failure) {
            throw new IllegalStateException("a development token was not signed", failure);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyIDFromThumbprint(true)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException("no key to sign development tokens with", failure);
        }
    }
}
