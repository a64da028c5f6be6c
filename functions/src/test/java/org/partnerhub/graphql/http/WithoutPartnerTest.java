package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;

/** Nobody without exactly one partner is answered, whatever they ask. */
@ExtendWith(HubExtension.class)
final class WithoutPartnerTest {
    private static final String QUERY = "{\"query\":\"{ viewer { partner } }\"}";

    private final HubClient hub;

    WithoutPartnerTest(HubClient hub) {
        this.hub = hub;
    }

    @Test
    void without_a_token_nobody_is_let_in() {
        assertEquals(
                401,
                hub.send(hub.at("/graphql").POST(BodyPublishers.ofString(QUERY)))
                        .statusCode());
        assertEquals(401, hub.send(hub.at("/graphql")).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer x", "Bearer a.b.c", "Basic aW9tOmlvbQ==", "iom"})
    void with_a_token_that_is_none_nobody_is_let_in(String authorization) {
        HttpResponse<String> response = hub.send(
                hub.at("/graphql").header("authorization", authorization).POST(BodyPublishers.ofString(QUERY)));
        assertEquals(401, response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "reporter",
                "iom,unknown",
                "IOM",
                "iom,ilo",
                "government,japan-embassy",
                "iom,tvec",
                "government,reporter",
                "japan-embassy,protection",
                "iom,district-LK51",
                "government,district-LK99",
                "government,district-lk51"
            })
    void groups_that_name_no_partner_or_contradict_each_other_open_nothing(String groups) {
        HttpResponse<String> response = hub.post(groups, QUERY);
        assertEquals(403, response.statusCode());
        assertEquals(
                "FORBIDDEN",
                HubClient.json(response.body()).at("/errors/0/extensions/code").asText());
        assertFalse(HubClient.json(response.body()).has("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"query\":\"{ nothing }\"}", "{\"query\":\"{ __schema { types { name } } }\"}"})
    void without_a_partner_not_even_the_schema_is_told(String body) {
        assertEquals(403, hub.post("nobody", body).statusCode());
    }
}
