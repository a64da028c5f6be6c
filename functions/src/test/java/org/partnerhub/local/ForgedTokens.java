package org.partnerhub.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tokens that somebody might try, and one that is good: by what is wrong with them, as they stand in the header Authorization. */
final class ForgedTokens {
    static final String ISSUER = "https://issuer.example/pool";
    static final String CLIENT = "page";

    private static final RSAKey OURS = key("ours");
    private static final RSAKey THEIRS = key("ours");
    private static final String INTO_THE_FUTURE = "into the future";

    private final Instant now;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Map<String, String> forbidden = new LinkedHashMap<>();

    ForgedTokens(Instant now) {
        this.now = now;
        forge();
        misuse();
    }

    static JWKSet keys() {
        return new JWKSet(OURS).toPublicJWKSet();
    }

    /** What the gateway turns away. */
    Map<String, String> refused() {
        return refused;
    }

    /** What is signed and in time, and opens nothing all the same. */
    Map<String, String> forbidden() {
        return forbidden;
    }

    /** That of somebody of IOM. */
    String good() {
        return "Bearer " + signed(claims -> claims);
    }

    private void forge() {
        garbage();
        String[] good = signed(claims -> claims).split("\\.", -1);
        String operator = encoded("{\"token_use\":\"access\",\"cognito:groups\":[\"government\",\"auditor\"]}");
        refused("no signature", good[0] + "." + good[1] + ".");
        refused("cut off", good[0] + "." + good[1]);
        refused("another's claims", good[0] + "." + operator + "." + good[2]);
        refused("a signature with a letter changed", good[0] + "." + good[1] + "." + changed(good[2]));
        refused("a header with a letter changed", changed(good[0]) + "." + good[1] + "." + good[2]);
        refused("five parts", String.join(".", good) + ".x.y");
        refused("twice", String.join(".", good) + "." + String.join(".", good));
        refused("blanks inside", good[0] + ". " + good[1] + "." + good[2]);
        refused("not signed", new PlainJWT(claims().build()).serialize());
        for (String none : List.of("none", "None", "NONE", "nOnE", "")) {
            refused("the algorithm '" + none + "'", headed("{\"alg\":\"" + none + "\",\"kid\":\"ours\"}") + ".");
        }
        algorithms();
        keyTricks();
        times();
        refused("another issuer", signed(claims -> claims.issuer(ISSUER + "x")));
        refused("an issuer with a slash more", signed(claims -> claims.issuer(ISSUER + "/")));
        refused("an issuer in capitals", signed(claims -> claims.issuer(ISSUER.toUpperCase(java.util.Locale.ROOT))));
        refused("no issuer", signed(claims -> claims.issuer(null)));
        refused("another client", signed(claims -> claims.claim("client_id", "another")));
        refused("no client", signed(claims -> claims.claim("client_id", null)));
        refused("a client among several", signed(claims -> claims.claim("client_id", List.of(CLIENT))));
        refused("another audience", signed(claims -> claims.audience("another")));
    }

    private void garbage() {
        for (String garbage :
                List.of("", "x", "a.b.c", "..", ".", "null", "undefined", "{}", "{}.{}.{}", "e30.e30.e30")) {
            refused("garbage '" + garbage + "'", garbage);
        }
        refused("a hundred dots", ".".repeat(100));
        refused("four thousand letters", "a".repeat(4_000));
        refused.put("basic credentials", "Basic aW9tOmlvbQ==");
        refused.put("a digest", "Digest username=\"iom\"");
        refused.put("two tokens", good() + ", " + good());
    }

    private void algorithms() {
        for (JWSAlgorithm other :
                List.of(JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256, JWSAlgorithm.PS512)) {
            refused("the algorithm " + other, signed(header(other, "ours"), signer(OURS)));
        }
        refused("the public key as a password", signed(header(JWSAlgorithm.HS256, "ours"), password(OURS)));
    }

    private void keyTricks() {
        refused("another key under our name", signed(header(JWSAlgorithm.RS256, "ours"), signer(THEIRS)));
        for (String name : List.of("theirs", "OURS", "ours ", "../ours", "ours' OR '1'='1", "/dev/null")) {
            refused("the key '" + name + "'", signed(header(JWSAlgorithm.RS256, name), signer(OURS)));
        }
        refused("no key named", signed(new JWSHeader.Builder(JWSAlgorithm.RS256).build(), signer(OURS)));
        refused(
                "a key of their own inside",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("theirs")
                                .jwk(THEIRS.toPublicJWK())
                                .build(),
                        signer(THEIRS)));
        refused(
                "an address to fetch the key from",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("theirs")
                                .jwkURL(URI.create("http://127.0.0.1:1/keys"))
                                .build(),
                        signer(THEIRS)));
    }

    private void times() {
        refused("over since a minute and a second", signed(claims -> claims.expirationTime(at(-61))));
        refused("over for years", signed(claims -> claims.expirationTime(Date.from(Instant.EPOCH))));
        refused("without an end", signed(claims -> claims.expirationTime(null)));
        refused("not yet, " + INTO_THE_FUTURE, signed(claims -> claims.notBeforeTime(at(120))));
        refused("issued " + INTO_THE_FUTURE, signed(claims -> claims.issueTime(at(120))));
    }

    private void misuse() {
        forbidden("an id token", claims -> claims.claim("token_use", "id"));
        forbidden("a refresh token", claims -> claims.claim("token_use", "refresh"));
        forbidden("a use in capitals", claims -> claims.claim("token_use", "ACCESS"));
        forbidden("no use", claims -> claims.claim("token_use", null));
        forbidden("two uses", claims -> claims.claim("token_use", List.of("access")));
        List<List<String>> closed = List.of(
                List.of(),
                List.of("nobody"),
                List.of("IOM"),
                List.of("Iom"),
                List.of("iom", "ilo"),
                List.of("iom", "admin"),
                List.of("iom", "REPORTER"),
                List.of("reporter"),
                List.of("iom reporter admin"),
                List.of("i\u043em"),
                List.of("iom\u200b"),
                List.of("iom", "reporter\u0000"),
                List.of("iom", "district-LK51"),
                List.of("government", "district-LK99"),
                List.of("government", "district-lk51"),
                List.of("iom", "hub/reporter"),
                List.of("iom]", "[government"),
                List.of("japan-embassy", "protection"),
                List.of("ilo", "anti-trafficking"));
        closed.forEach(groups -> forbidden("the groups " + groups, claims -> claims.claim("cognito:groups", groups)));
        forbidden("groups that are no list", claims -> claims.claim("cognito:groups", Map.of("iom", true)));
        forbidden("groups of numbers", claims -> claims.claim("cognito:groups", List.of(1, 2)));
        List<String> scopes = List.of(
                "", "openid", "hub/", "hub/IOM", "hub/iom hub/ilo", "hub/iom hub/admin", "iom", "partner-hub/enter");
        scopes.forEach(scope -> forbidden("a machine of '" + scope + "'", claims -> claims.claim("cognito:groups", null)
                .claim("username", null)
                .claim("scope", scope)));
        forbidden("a person with a machine's scope", claims -> claims.claim("cognito:groups", null)
                .claim("scope", "hub/iom"));
    }

    private void refused(String what, String token) {
        refused.put(what, "Bearer " + token);
    }

    private void forbidden(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        forbidden.put(what, "Bearer " + signed(change));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("4711")
                .claim("client_id", CLIENT)
                .claim("token_use", "access")
                .claim("username", "nimali")
                .claim("cognito:groups", List.of("iom"))
                .issueTime(at(-60))
                .expirationTime(at(600));
    }

    private Date at(int seconds) {
        return Date.from(now.plusSeconds(seconds));
    }

    private String headed(String header) {
        return encoded(header) + "." + encoded(claims().build().toString());
    }

    private String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(change.apply(claims()).build(), header(JWSAlgorithm.RS256, "ours"), signer(OURS));
    }

    private String signed(JWSHeader header, JWSSigner signer) {
        return signed(claims().build(), header, signer);
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) {
        return made(() -> {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        });
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm).keyID(key).build();
    }

    private static String encoded(String text) {
        return Base64URL.encode(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String changed(String part) {
        int middle = part.length() / 2;
        char other = part.charAt(middle) == 'A' ? 'B' : 'A';
        return part.substring(0, middle) + other + part.substring(middle + 1);
    }

    private static JWSSigner signer(RSAKey key) {
        return made(() -> new RSASSASigner(key));
    }

    private static JWSSigner password(RSAKey key) {
        return made(() -> new MACSigner(key.toRSAPublicKey().getEncoded()));
    }

    private static RSAKey key(String name) {
        return made(() -> new RSAKeyGenerator(2048).keyID(name).generate());
    }

    /** What the library makes; where it does not, the test is wrong. */
    private static <T> T made(Making<T> making) {
        try {
            return making.make();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }

    private interface Making<T> {
        T make() throws JOSEException;
    }
}
