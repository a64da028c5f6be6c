package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.DeskExtension;
import org.partnerhub.HubClient;

/** Operators say who is told of releases, each for the own partner; that it is told then, {@link FirstQuarterTest} proves. */
@ExtendWith(DeskExtension.class)
final class SubscribersAtTheDeskTest {
    private static final String HOOK = "http://127.0.0.1:1/release?token=canary7c1";
    private static final String SUBSCRIBERS =
            "{ desk { subscribers { id url since lastDelivered failingSince lastProblem } } }";

    private final HubClient hub;
    private final AtTheDesk operator;

    SubscribersAtTheDeskTest(HubClient hub) {
        this.hub = hub;
        this.operator = new AtTheDesk(hub, "japan-embassy,operator");
    }

    @AfterEach
    void remove_what_is_left() {
        for (JsonNode left : subscribers(operator)) {
            operator.done("removeSubscriber", "id", left.path("id").asText());
        }
    }

    @Test
    void the_same_mutation_shows_the_same_secret_again_and_another_shows_another() {
        Map<String, Object> input = AtTheDesk.input("clientMutationId", "hook", "url", HOOK);
        String first = operator.send("addSubscriber", input).body();
        assertEquals(first, operator.send("addSubscriber", input).body());
        String secret = HubClient.json(first).at("/data/addSubscriber/secret").asText();
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), first);
        assertNotEquals(
                secret,
                operator.done("addSubscriber", "url", HOOK).path("secret").asText());
        assertEquals(2, subscribers(operator).size());
        assertFalse(subscribers(operator).toString().contains("whsec"));
    }

    @Test
    void an_operator_of_another_partner_sees_and_removes_nothing() {
        String id =
                operator.done("addSubscriber", "url", HOOK).at("/subscriber/id").asText();
        for (String other : List.of("iom,operator", "government,operator", "ilo,operator,dpo")) {
            AtTheDesk stranger = new AtTheDesk(hub, other);
            assertFalse(subscribers(stranger).toString().contains(id));
            assertEquals("id NOT_FOUND", stranger.refused("removeSubscriber", "id", id));
        }
        assertEquals(id, subscribers(operator).at("/0/id").asText());
        assertEquals(
                0,
                operator.done("removeSubscriber", "id", id).path("subscribers").asInt(-1));
        assertEquals("id NOT_FOUND", operator.refused("removeSubscriber", "id", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hooks.example.org/canary7c1", "https://canary7c1:word@example.org/", "canary7c1"})
    void what_is_not_an_address_is_refused_and_not_repeated(String url) {
        assertEquals("url BAD_URL", operator.refused("addSubscriber", "url", url));
        String body =
                operator.send("addSubscriber", AtTheDesk.input("url", url)).body();
        assertFalse(body.contains("canary7c1"), body);
        assertTrue(HubClient.json(body).at("/data/addSubscriber/secret").isNull(), body);
    }

    private static JsonNode subscribers(AtTheDesk who) {
        return who.ask(SUBSCRIBERS).at("/desk/subscribers");
    }
}
