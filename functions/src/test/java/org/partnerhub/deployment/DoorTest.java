package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.local.Dashboards;

/** By which routes a request comes to which function, what it must bring, and that a function is called for nothing else. */
final class DoorTest {
    private static final Template TEMPLATE = Template.ofTheHub();
    private static final String CALLED = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/";

    @Test
    void the_routes_are_those_of_one_machine() {
        Map<String, String> known = new TreeMap<>(Map.of(
                "ANY /graphql", "QueryFunction",
                "OPTIONS /graphql", "PageFunction",
                "POST /reporting/graphql", "ReportFunction"));
        for (String path : List.of("/", "/health", "/page/{proxy+}", "/graphiql", "/graphiql/{proxy+}")) {
            known.put("GET " + path, "PageFunction");
            known.put("HEAD " + path, "PageFunction");
        }
        assertEquals(known, routes().collect(Collectors.toMap(Route::key, Route::function)));
    }

    @Test
    void a_browser_can_ask_leave_where_dashboards_are_named_and_nowhere_else() {
        for (String id : List.of("LeaveRoute", "LeavePermission")) {
            assertEquals(
                    "HasDashboards", TEMPLATE.resource(id).path("Condition").asText());
        }
        JsonNode cors = TEMPLATE.properties("Api").path("CorsConfiguration");
        assertEquals("HasDashboards", cors.path(0).asText());
        assertEquals("AWS::NoValue", cors.path(2).asText());
        assertEquals("", dashboards().path("Default").asText("missing"));
    }

    @Test
    void a_dashboard_is_given_the_leave_that_it_has_on_one_machine() {
        JsonNode cors = TEMPLATE.root().at("/Resources/Api/Properties/CorsConfiguration/1");
        assertEquals(List.of(",", "DashboardOrigins"), Template.texts(cors.path("AllowOrigins")));
        assertEquals(Dashboards.METHODS, Template.texts(cors.path("AllowMethods")));
        assertEquals(Dashboards.READ, Template.texts(cors.path("AllowHeaders")));
        assertEquals(Dashboards.SHOWN, Template.texts(cors.path("ExposeHeaders")));
        assertEquals(Dashboards.SECONDS, cors.path("MaxAge").asInt());
        assertFalse(cors.path("AllowCredentials").asBoolean(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://dashboard.example.org",
                "https://dashboard.example.org:8443,https://iom.example,https://x-1.gov.lk"
            })
    void origins_that_are_named_in_full_are_taken(String origins) {
        assertTrue(origins.matches(dashboards().path("AllowedPattern").asText()));
    }

    @ParameterizedTest
    @MethodSource("org.partnerhub.local.UnnamedOrigins#all")
    @ValueSource(
            strings = {
                "http://localhost:3000",
                "https://dashboard.example.org,",
                "https://dashboard.example.org, https://iom.example",
                "https://dashboard.example.org,*"
            })
    void a_star_and_whatever_is_not_named_in_full_are_refused_at_deployment(String origins) {
        assertFalse(origins.matches(dashboards().path("AllowedPattern").asText()));
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
                13,
                routes().filter(route -> route.isGuarded() || route.isOpen()).count());
    }

    @Test
    void the_gateway_may_call_a_function_for_each_of_its_routes_and_for_nothing_else() {
        assertEquals(
                calls().map(call -> call.function() + " " + CALLED + call.method() + call.path())
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

    private static JsonNode dashboards() {
        return TEMPLATE.root().at("/Parameters/DashboardOrigins");
    }

    /** As the gateway names requests by the routes; a star stands for several methods, and for what a path ends in. */
    private static Stream<Call> calls() {
        Map<String, List<Route>> byPath =
                routes().collect(Collectors.groupingBy(route -> route.function() + route.path()));
        return byPath.values().stream().map(routes -> routes.get(0).call(routes.size() > 1));
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

        String path() {
            return key().replaceFirst("^.* ", "").replace("{proxy+}", "*");
        }

        Call call(boolean isOneOfSeveral) {
            String method = key().replaceFirst(" .*", "");
            return new Call(function(), isOneOfSeveral || method.equals("ANY") ? "*" : method, path());
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

    private record Call(String function, String method, String path) {}
}
