package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DevelopmentTokensTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String ISSUER = "https://issuer.example/pool";
    private static final DevelopmentTokens TOKENS = new DevelopmentTokens(ISSUER, CLOCK, new SecureRandom());

    private final TokenCheck check = new TokenCheck(TOKENS.keys(), ISSUER, Set.of("page", "iom-system"), CLOCK);

    @Test
    void the_token_of_a_person_is_good_and_its_groups_are_one_text() {
        Map<String, String> claims = claims(TOKENS.person("nimali", List.of("iom", "reporter"), "page"));
        assertEquals("[iom reporter]", claims.get("cognito:groups"));
        assertEquals("nimali", claims.get("username"));
        assertEquals("access", claims.get("token_use"));
        assertEquals("page", claims.get("client_id"));
        assertEquals(Long.toString(NOW.plus(DevelopmentTokens.LIFETIME).getEpochSecond()), claims.get("exp"));
    }

    @Test
    void a_person_without_groups_has_an_empty_list_of_them() {
        assertEquals("[]", claims(TOKENS.person("nobody", List.of(), "page")).get("cognito:groups"));
    }

    @Test
    void a_person_keeps_the_subject_and_every_token_has_an_identifier_of_its_own() {
        Map<String, String> first = claims(TOKENS.person("nimali", List.of(), "page"));
        Map<String, String> second = claims(TOKENS.person("nimali", List.of(), "page"));
        assertEquals(first.get("sub"), second.get("sub"));
        assertFalse(first.containsValue(second.get("jti")));
    }

    @Test
    void the_token_of_a_machine_is_good_and_has_scopes_and_no_groups() {
        Map<String, String> claims = claims(TOKENS.machine("iom-system", List.of("hub/iom", "hub/reporter")));
        assertEquals("hub/iom hub/reporter", claims.get("scope"));
        assertEquals("iom-system", claims.get("sub"));
        assertEquals("iom-system", claims.get("client_id"));
        assertFalse(claims.containsKey("cognito:groups") || claims.containsKey("username"));
    }

    private Map<String, String> claims(String token) {
        return check.claims("Bearer " + token).orElseThrow();
    }
}
