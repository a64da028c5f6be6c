package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.access.Partner;

/** What is deployed is what was tested, and what it needs is deployed with it. */
final class PackagingTest {
    private static final Template TEMPLATE = Template.ofTheHub();
    private static final Pattern SOLVER =
            Pattern.compile("<version>(9\\.[0-9.]+)</version>|<ortools.version>([0-9.]+)<");

    static Set<String> functions() {
        return TEMPLATE.resources(Template.FUNCTION).keySet();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_runs_a_class_that_is_there(String function) throws ClassNotFoundException {
        String handler = TEMPLATE.properties(function).path("Handler").asText();
        assertEquals(function, Class.forName(handler).getSimpleName());
    }

    @Test
    void the_solver_of_the_layer_is_the_one_that_was_tested() throws IOException {
        assertEquals(solver(Path.of("pom.xml")), solver(Path.of("infra/solver/pom.xml")));
    }

    @Test
    void the_solver_rides_with_releases_alone() {
        Set<String> layered = functions().stream()
                .filter(function -> TEMPLATE.properties(function).has("Layers"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("ReleaseFunction"), layered);
    }

    @Test
    void functions_and_solver_are_for_one_processor() {
        JsonNode everyFunction = TEMPLATE.root().at("/Globals/Function/Architectures");
        assertEquals(List.of("arm64"), Template.texts(everyFunction));
        assertEquals(everyFunction, TEMPLATE.properties("SolverLayer").path("CompatibleArchitectures"));
    }

    @Test
    void each_organisation_that_reports_has_a_key_for_its_persons() {
        Set<String> names = TEMPLATE.nested("Secrets").resources("AWS::SecretsManager::Secret").values().stream()
                .map(secret -> secret.at("/Properties/Name").asText())
                .collect(Collectors.toSet());
        Arrays.stream(Partner.values())
                .flatMap(partner -> partner.organisation().stream())
                .forEach(organisation -> assertTrue(names.contains("hub/${Stage}/person-key/" + organisation)));
    }

    private static String solver(Path pom) throws IOException {
        String text = Files.readString(pom);
        Matcher version = SOLVER.matcher(text.substring(Math.max(0, text.indexOf("ortools-java") - 600)));
        assertTrue(version.find(), pom.toString());
        return version.group(1) == null ? version.group(2) : version.group(1);
    }
}
