package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** By which routes a request comes to which function, what it must bring, and that a function is called for nothing else. */
final class DoorTest {
    private static final Template TEMPLATE = Template.ofTheHub();
    private static final String CALLED = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/";

    @Test
    void the_routes_are_those_of_one_machine() {
        assertEquals(
                Map.of(
                        "ANY /graphql", "QueryFunction",
                        "POST /reporting/graphql", "ReportFunction",
                        "GET /", "PageFunction",
                        "GET /health", "PageFunction",
                        "GET /page/{proxy+}", "PageFunction",
                        "GET /graphiql", "PageFunction",
                        "GET /graphiql/{proxy+}", "PageFunction"),
                routes().collect(Collectors.toMap(Route::key, Route::function)));
    }

    @Test
    void every_route_but_the_page_and_health_asks_for_a_token_with_the_scope() {
        assertEquals(
                Set.of("QueryFunction", "ReportFunction"),
                routes().filter(Route::isGuarded).map(Route::function).collect(Collectors.toSet()));
        assertEquals(
                Set.of("PageFunction"),
                routes().filter(Route::isOpen).map(Route::function).collect(Collectors.toSet()));
        assertEquals(
                7, routes().filter(route -> route.isGuarded() || route.isOpen()).count());
    }

    @Test
    void the_gateway_may_call_a_function_for_each_of_its_routes_and_for_nothing_else() {
        assertEquals(
                routes().map(route -> route.function() + " " + route.pattern())
                        .sorted()
                        .toList(),
                properties("AWS::Lambda::Permission")
                        .map(DoorTest::permitted)
                        .sorted()
                        .toList());
    }

    @Test
    void the_stage_is_made_after_the_routes_that_it_has_settings_for() {
        JsonNode stage = TEMPLATE.resource("DefaultStage");
        List<String> set = List.copyOf(stage.at("/Properties/RouteSettings").properties()).stream()
                .map(Map.Entry::getKey)
                .toList();
        assertFalse(set.isEmpty());
        assertEquals(
                set,
                Template.texts(stage.path("DependsOn")).stream()
                        .map(route ->
                                TEMPLATE.properties(route).path("RouteKey").asText())
                        .toList());
    }

    private static Stream<Route> routes() {
        return properties("AWS::ApiGatewayV2::Route").map(Route::new);
    }

    private static Stream<JsonNode> properties(String type) {
        return TEMPLATE.resources(type).values().stream().map(resource -> resource.path("Properties"));
    }

    private static String permitted(JsonNode permission) {
        return ofAlias(permission.path("FunctionName").asText()) + " "
                + permission.path("SourceArn").asText();
    }

    private static String ofAlias(String alias) {
        return alias.replaceFirst("\\.Alias$", "");
    }

    private record Route(JsonNode properties) {
        String key() {
            return properties.path("RouteKey").asText();
        }

        String function() {
            String integration = properties.path("Target").asText().replaceAll("integrations/\\$\\{|}", "");
            return ofAlias(
                    TEMPLATE.properties(integration).path("IntegrationUri").asText());
        }

        /** As the gateway names a request by the route; a star stands for any method, and for what a path ends in. */
        String pattern() {
            return CALLED
                    + key().replaceFirst("^ANY", "*").replaceFirst(" ", "").replace("{proxy+}", "*");
        }

        boolean isGuarded() {
            return properties.path("AuthorizationType").asText().equals("JWT")
                    && properties.path("AuthorizerId").asText().equals("Partners")
                    && Template.texts(properties.path("AuthorizationScopes")).equals(List.of("partner-hub/enter"));
        }

        boolean isOpen() {
            return properties.path("AuthorizationType").asText().equals("NONE");
        }
    }
}
