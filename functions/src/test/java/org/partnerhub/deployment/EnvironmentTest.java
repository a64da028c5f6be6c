package org.partnerhub.deployment;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A function's environment is what its code reads: a variable too few stops it, one too many tells it what is not its own. */
final class EnvironmentTest {
    private static final Path SOURCES = Path.of("functions/src/main/java/org/partnerhub/function");
    private static final Template TEMPLATE = Template.ofTheHub();
    private static final Pattern BY_NAME = Pattern.compile("(?:getenv|required)\\(\"(\\w+)\"\\)");
    private static final Pattern BY_METHOD = Pattern.compile("Environment\\.(\\w+)\\(([^)]*)\\)");

    /** What each method of {@code Environment} reads; the tables are in the names of what it is given. */
    private static final Map<String, Set<String>> READS = Map.ofEntries(
            entry("released", Set.of("RELEASED_TABLE")),
            entry("uploads", Set.of("UPLOAD_BUCKET")),
            entry("personKeys", Set.of("PERSON_KEYS")),
            entry("webhookSecrets", Set.of("WEBHOOK_KEY")),
            entry("origin", Set.of("ORIGIN_WORD")),
            entry("machineQueries", Set.of("MACHINE_QUERIES")),
            entry("homeActivity", Set.of("HOME_ACTIVITY")),
            entry("signIn", Set.of("SIGN_IN_ADDRESS", "PAGE_CLIENT")),
            entry("seal", Set.of("SEAL_BUCKET", "SEAL_SIGNER")),
            entry("auditLog", Set.of()),
            entry("required", Set.of()),
            entry("rehearse", Set.of()));

    static Set<String> functions() {
        return TEMPLATE.resources(Template.FUNCTION).keySet();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_finds_what_it_reads_and_no_more(String function) throws IOException {
        Set<String> given = TEMPLATE.properties(function).at("/Environment/Variables").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read(Files.readString(SOURCES.resolve(function + ".java"))), given);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_says_in_its_javadoc_what_it_reads(String function) throws IOException {
        String source = Files.readString(SOURCES.resolve(function + ".java"));
        String javadoc = source.substring(0, source.indexOf("public final class"));
        read(source).forEach(variable -> assertEquals(true, javadoc.contains("{@code " + variable + "}"), variable));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void another_value_of_a_parameter_in_it_makes_another_version(String function) {
        JsonNode properties = TEMPLATE.properties(function);
        assertEquals(
                chosen(properties.path("Environment")),
                chosen(properties.path("VersionDescription")),
                "CloudFormation makes a version when its description has another value; SAM does not see that one is needed");
    }

    /** The parameters and conditions that a text rests on. */
    private static Set<String> chosen(JsonNode text) {
        return Stream.of("Parameters", "Conditions")
                .flatMap(kind -> TEMPLATE.root().path(kind).properties().stream())
                .map(Map.Entry::getKey)
                .filter(name -> text.toString().matches(".*[\"{]" + name + "[\"}].*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> read(String source) {
        Stream<String> named = BY_NAME.matcher(source).results().map(found -> found.group(1));
        Stream<String> byMethod = BY_METHOD.matcher(source).results().flatMap(EnvironmentTest::read);
        return Stream.concat(named, byMethod).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> read(MatchResult call) {
        if (call.group(1).equals("tables")) {
            return Arrays.stream(call.group(2).split(",\\s*", -1)).map(table -> table.replace("Table.", "") + "_TABLE");
        }
        return Objects.requireNonNull(READS.get(call.group(1)), call.group()).stream();
    }
}
