package org.partnerhub;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Imports point one way, and each package keeps to what it is for. */
final class ArchitectureTest {
    private static final String IN_ORDER_OF_USE = "java.util.LinkedHashMap.<init>(int, float, boolean)";
    private static final String ROOT = "org.partnerhub.";
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("org.partnerhub");
    private static final ImportOption IS_SHIPPED = new ImportOption.DoNotIncludeTests();
    private static final JavaClasses SHIPPED =
            ALL.that(DescribedPredicate.describe("are shipped", ArchitectureTest::isShipped));

    /** What each package may import of the hub; the functions, which put everything together, may import all. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("graphql", Set.of("graphql.limit", "access", "store", "model")),
            Map.entry("graphql.contract", Set.of("store")),
            Map.entry("graphql.limit", Set.of("graphql.contract")),
            Map.entry("json", Set.of()),
            Map.entry(
                    "graphql.http",
                    Set.of(
                            "graphql",
                            "graphql.contract",
                            "graphql.iati",
                            "graphql.table",
                            "exchange",
                            "exchange.table",
                            "exchange.xml",
                            "access",
                            "json",
                            "store")),
            Map.entry("graphql.iati", Set.of("exchange.xml", "model")),
            Map.entry("graphql.table", Set.of("exchange", "exchange.table")),
            Map.entry("graphql.reading", Set.of("graphql", "release", "access", "store", "model")),
            Map.entry(
                    "graphql.desk",
                    Set.of(
                            "graphql",
                            "graphql.reading",
                            "reporting",
                            "reporting.facts",
                            "reporting.imports",
                            "reporting.ledger",
                            "reporting.period",
                            "release",
                            "notices",
                            "access",
                            "audit",
                            "exchange.sheet",
                            "store",
                            "model")),
            Map.entry(
                    "reporting.facts",
                    Set.of(
                            "reporting",
                            "reporting.ledger",
                            "reporting.period",
                            "access",
                            "exchange.sheet",
                            "store",
                            "model")),
            Map.entry(
                    "reporting.imports",
                    Set.of(
                            "reporting",
                            "reporting.ledger",
                            "reporting.period",
                            "exchange",
                            "exchange.sheet",
                            "audit",
                            "store",
                            "model")),
            Map.entry("exchange.sheet", Set.of("exchange", "model")),
            Map.entry("exchange.table", Set.of("exchange")),
            Map.entry("exchange.xml", Set.of("exchange")),
            Map.entry(
                    "reporting", Set.of("reporting.ledger", "reporting.period", "exchange", "audit", "store", "model")),
            Map.entry("reporting.ledger", Set.of("reporting.period", "store", "model")),
            Map.entry("reporting.period", Set.of("access", "store", "model")),
            Map.entry("notices", Set.of("release", "access", "store", "model")),
            Map.entry("release", Set.of("disclosure", "access", "store", "model")),
            Map.entry("disclosure", Set.of("model")),
            Map.entry("disclosure.audit", Set.of("disclosure")),
            Map.entry("exchange", Set.of("model")),
            Map.entry("access", Set.of("model")),
            Map.entry("audit", Set.of("store", "model")),
            Map.entry("store", Set.of("json", "model")),
            Map.entry("store.dynamo", Set.of("store", "store.http", "model")),
            Map.entry("store.http", Set.of("model")),
            Map.entry("store.kms", Set.of("store", "store.http", "model")),
            Map.entry("store.s3", Set.of("store", "store.http", "model")),
            Map.entry("store.secrets", Set.of("store", "store.http", "model")),
            Map.entry("model", Set.of()));

    @Test
    void imports_point_one_way() {
        Set<String> wrong = SHIPPED.stream()
                .filter(origin -> !place(origin).equals("function"))
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOurs(dependency.getTargetClass()) && !isAllowed(dependency))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_package_has_its_place() {
        Set<String> places = SHIPPED.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(ArchitectureTest::place)
                .collect(Collectors.toCollection(TreeSet::new));
        places.removeAll(MAY_IMPORT.keySet());
        assertEquals(Set.of("function"), places);
    }

    @Test
    void only_the_stores_named_after_it_and_functions_know_aws() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.partnerhub.store.dynamo",
                        "org.partnerhub.store.http",
                        "org.partnerhub.store.kms",
                        "org.partnerhub.store.s3",
                        "org.partnerhub.store.secrets",
                        "org.partnerhub.function")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon.awssdk..")
                .check(SHIPPED);
    }

    @Test
    void only_functions_know_lambda() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.partnerhub.function")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.amazonaws..")
                .check(SHIPPED);
    }

    @Test
    void disclosure_control_has_no_input_or_output() {
        noClasses()
                .that()
                .resideInAPackage("org.partnerhub.disclosure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "java.time..")
                .check(SHIPPED);
    }

    @Test
    void only_one_class_knows_the_linear_solver() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.partnerhub.disclosure.audit.GlopSolver")
                .and()
                .haveNameNotMatching("org\\.partnerhub\\.disclosure\\.audit\\.GlopSolver\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.ortools..")
                .check(SHIPPED);
    }

    @Test
    void only_functions_read_the_environment() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.partnerhub.function")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(SHIPPED);
    }

    @Test
    void only_functions_write_to_the_log() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.partnerhub.function")
                .should(ACCESS_STANDARD_STREAMS)
                .check(SHIPPED);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(SHIPPED);
    }

    @Test
    void nothing_is_injected_and_nothing_static_changes() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(SHIPPED);
        fields().that().areStatic().should().beFinal().check(SHIPPED);
        fields().that().areNotStatic().and().areNotPrivate().should().beFinal().check(SHIPPED);
    }

    /**
     * Releases with what was read ahead of them, and their headers, shipped documents once parsed, files of the package, and secrets by their names: all the same whoever
     * asks; and answers, by all rights of who asked.
     */
    @Test
    void what_outlives_a_request_is_kept_in_few_places() {
        Set<String> keeping = SHIPPED.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(ConcurrentMap.class)
                                || call.getTarget().getFullName().equals(IN_ORDER_OF_USE)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "Admission",
                        "KeptAnswers",
                        "Owed",
                        "PageFiles",
                        "PreparedRecords",
                        "ReadAhead",
                        "SecretKeys",
                        "Shapes",
                        "Shelf"),
                keeping);
    }

    /** Nor from what draws one seed when it is loaded; a generator of {@code java.security} asks the machine each time. */
    @Test
    void nothing_is_drawn_that_two_restores_of_a_snapshot_would_draw_alike() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(SHIPPED);
        fields().that()
                .areStatic()
                .should()
                .notHaveRawType(assignableTo(RandomGenerator.class))
                .andShould()
                .notHaveRawType(assignableTo(Clock.class))
                .andShould()
                .notHaveRawType(assignableTo(Instant.class))
                .andShould()
                .notHaveRawType(assignableTo(UUID.class))
                .check(SHIPPED);
    }

    @Test
    void names_say_what_a_class_is() {
        String banned = "Utils?|Helper|Manager|Service|Impl|DTO|Dto|Data|Processor|Base|Abstract|Common";
        classes()
                .should()
                .haveNameNotMatching(".*(" + banned + ")(\\$.*)?")
                .andShould()
                .haveNameNotMatching(".*[.$](Abstract|Base)[A-Z][^.]*")
                .check(ALL);
    }

    @Test
    void tests_and_local_programs_do_not_ride_along() {
        assertFalse(SHIPPED.contain("org.partnerhub.LocalHub"));
    }

    private static boolean isShipped(JavaClass type) {
        return IS_SHIPPED.includes(Location.of(type.getSource().orElseThrow().getUri()));
    }

    private static boolean isAllowed(Dependency dependency) {
        String from = place(dependency.getOriginClass());
        String to = place(dependency.getTargetClass());
        return from.equals(to) || MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static String place(JavaClass type) {
        return isOurs(type) ? type.getPackageName().substring(ROOT.length()) : type.getPackageName();
    }
}
