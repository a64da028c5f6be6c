package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Claims;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.exchange.CodeListReader;

/** What the user pool can say of somebody is just what the hub understands. */
final class IdentityTest {
    private static final Template IDENTITY = Template.read(Path.of("infra/identity.yaml"));
    private static final Template HUB = Template.ofTheHub();
    private static final Set<String> WORDS = words();

    @Test
    void the_groups_of_people_are_the_words_that_the_hub_knows() {
        assertEquals(
                WORDS, texts(IDENTITY.resources("AWS::Cognito::UserPoolGroup").values(), "GroupName"));
    }

    @Test
    void the_scopes_of_machines_are_the_same_words() {
        Set<String> scopes = IDENTITY.properties("Rights")
                .path("Scopes")
                .valueStream()
                .map(scope -> scope.path("ScopeName").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("hub", IDENTITY.properties("Rights").path("Identifier").asText());
        assertEquals(WORDS, scopes);
    }

    @Test
    void each_machine_is_one_partner_to_the_hub() {
        List<Optional<Partner>> machines = machines().map(IdentityTest::partner).toList();
        assertEquals(Partner.values().length, machines.size());
        assertEquals(
                Set.of(Partner.values()),
                machines.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    @Test
    void every_client_can_get_the_scope_that_each_route_asks_for() {
        String scope = IDENTITY.properties("Entrance").path("Identifier").asText() + "/enter";
        JsonNode route = HUB.properties("AskRoute");
        assertEquals(List.of(scope), Template.texts(route.path("AuthorizationScopes")));
        clients()
                .forEach(client -> assertTrue(
                        Template.texts(client.path("AllowedOAuthScopes")).contains(scope)));
    }

    @Test
    void the_required_scope_is_no_right() {
        assertEquals(
                Optional.empty(), Claims.viewer(Map.of("token_use", "access", "scope", "partner-hub/enter openid")));
    }

    @Test
    void people_are_named_by_an_administrator_and_sign_in_with_a_second_factor() {
        JsonNode users = IDENTITY.properties("Users");
        assertTrue(users.at("/AdminCreateUserConfig/AllowAdminCreateUserOnly").asBoolean());
        assertEquals("ON", users.path("MfaConfiguration").asText());
        assertEquals("ACTIVE", users.path("DeletionProtection").asText());
    }

    @Test
    void no_client_takes_a_password_or_hands_out_a_token_in_an_address() {
        clients().forEach(client -> {
            assertEquals(List.of("ALLOW_REFRESH_TOKEN_AUTH"), Template.texts(client.path("ExplicitAuthFlows")));
            assertFalse(Template.texts(client.path("AllowedOAuthFlows")).contains("implicit"));
        });
    }

    @Test
    void people_come_back_from_the_sign_in_to_the_hub_itself_and_are_invited_to_it() {
        JsonNode given = HUB.properties("Identity").at("/Parameters/PageAddresses/1");
        assertEquals("${Edge.Outputs.Address}/", given.at("/0/1").asText());
        assertEquals("${Api.ApiEndpoint}/", given.at("/1").asText());
        JsonNode page = IDENTITY.properties("Page");
        assertEquals("PageAddresses", page.path("CallbackURLs").asText());
        assertEquals("PageAddresses", page.path("LogoutURLs").asText());
        JsonNode invitation =
                IDENTITY.properties("Users").at("/AdminCreateUserConfig/InviteMessageTemplate/EmailMessage");
        assertEquals("[0,\"PageAddresses\"]", invitation.at("/1/Page").toString());
        List.of("${Page}", "{username}", "{####}")
                .forEach(word -> assertTrue(invitation.at("/0").asText().contains(word), word));
    }

    private static Optional<Partner> partner(JsonNode client) {
        String scopes = String.join(" ", Template.texts(client.path("AllowedOAuthScopes")));
        return Claims.viewer(Map.of("token_use", "access", "scope", scopes)).map(viewer -> viewer.partner());
    }

    private static Stream<JsonNode> machines() {
        return clients().filter(client -> Template.texts(client.path("AllowedOAuthFlows"))
                .equals(List.of("client_credentials")));
    }

    private static Stream<JsonNode> clients() {
        return IDENTITY.resources("AWS::Cognito::UserPoolClient").values().stream()
                .map(client -> client.path("Properties"));
    }

    private static Set<String> texts(Collection<JsonNode> resources, String property) {
        return resources.stream()
                .map(resource -> resource.path("Properties").path(property).asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words() {
        Stream<String> partners = Arrays.stream(Partner.values()).map(Partner::group);
        Stream<String> grants = Arrays.stream(Grant.values()).map(Grant::group);
        Stream<String> districts = CodeListReader.packaged().read().entries("District").stream()
                .map(district -> "district-" + district.code().code());
        return Stream.of(partners, grants, districts)
                .flatMap(words -> words)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
