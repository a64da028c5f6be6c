package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.HubSchema;

/** Every field has an answer in the code, and nothing in the code that could be an answer is left out unnoticed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SchemaSourcesTest {
    /** Accessors that are no fields: what fields are made of, and what access is decided by. */
    private static final String INTERNAL =
            """
            Activity: current
            Agency: from
            Baseline: baseline row
            Budget: organisation
            Cell: row
            Figure: isPublished
            Indicator: from indicator result
            IndicatorSheet: indicator
            Money: books
            MoneyTotals: books chosen isToCome undecidable
            Period: indicator period
            PlannedDisbursement: organisation
            QuarterMoney: books quarter
            Query: stamp
            Result: from result
            ResultMoney: books definition
            Site: site
            SiteCount: row
            Sum: activity indicators
            Target: row target
            TargetRevision: revision row
            Transaction: organisation
            UnspecifiedShare: row
            UnspentForecast: books
            """;

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode", "rows");

    private final ReadingRoom room = new ReadingRoom(CodeListReader.packaged().read());
    private List<GraphQLObjectType> types = List.of();
    private Map<String, Class<?>> sources = Map.of();

    @BeforeAll
    void read_the_schema() throws IOException {
        GraphQLSchema schema = room.schema(Files.readString(Path.of("schema/schema.graphqls")));
        types = HubSchema.objectTypes(schema).toList();
        sources = Sources.of(types.stream().map(GraphQLObjectType::getName).toList());
    }

    @Test
    void every_type_has_a_class_and_no_class_is_without_a_type() {
        assertEquals(
                types.stream().map(GraphQLObjectType::getName).collect(Collectors.toCollection(TreeSet::new)),
                sources.keySet());
    }

    @Test
    void every_field_has_a_fetcher_or_an_accessor() {
        assertEquals(Set.of(), fields(this::isUnanswered));
    }

    @Test
    void every_accessor_is_a_field_or_known_to_be_none() {
        Set<String> accessors = new TreeSet<>();
        types.forEach(type -> accessors(type)
                .filter(name -> type.getFieldDefinition(name) == null)
                .forEach(name -> accessors.add(type.getName() + "." + name)));
        assertEquals(Named.fields(INTERNAL), accessors);
    }

    @Test
    void a_field_may_be_null_when_and_only_when_its_accessor_may_be_empty() {
        Set<String> guarded =
                Set.of("Agency.budgets", "Agency.plannedDisbursements", "Agency.transactions", "TargetRevision.reason");
        assertEquals(guarded, fields(this::differsInNull));
    }

    private Set<String> fields(Predicate<Field> chosen) {
        return types.stream()
                .flatMap(type -> type.getFieldDefinitions().stream().map(field -> new Field(type, field)))
                .filter(chosen)
                .map(Field::coordinates)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isUnanswered(Field field) {
        return !room.fetchers().containsKey(field.coordinates())
                && accessor(field).isEmpty();
    }

    private boolean differsInNull(Field field) {
        boolean fetched = room.fetchers().containsKey(field.coordinates());
        boolean required = field.definition().getType() instanceof GraphQLNonNull;
        return !fetched
                && accessor(field)
                        .map(accessor -> required == accessor.getReturnType().equals(Optional.class))
                        .orElse(true);
    }

    private Optional<Method> accessor(Field field) {
        return methods(field.type())
                .filter(method -> method.getName().equals(field.definition().getName()))
                .findFirst();
    }

    private Stream<String> accessors(GraphQLObjectType type) {
        return methods(type).map(Method::getName).filter(name -> !OF_EVERY_OBJECT.contains(name));
    }

    private Stream<Method> methods(GraphQLObjectType type) {
        return Arrays.stream(Objects.requireNonNull(sources.get(type.getName())).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0);
    }

    private record Field(GraphQLObjectType type, GraphQLFieldDefinition definition) {

        String coordinates() {
            return type.getName() + "." + definition.getName();
        }
    }
}
