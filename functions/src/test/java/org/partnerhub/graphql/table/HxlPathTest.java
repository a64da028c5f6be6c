package org.partnerhub.graphql.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.graphql.Reachable;

/** Whatever can be asked in the reading room, a row of HXL tags says what it is. */
final class HxlPathTest {
    private static final Pattern GRAMMAR = Pattern.compile("#[a-z][a-z0-9_]*(\\s*\\+[a-z][a-z0-9_]*)*");
    /** Those of HXL 1.1 that the hub has a use for. */
    private static final Set<String> HASHTAGS = Set.of(
            "#activity",
            "#adm1",
            "#adm2",
            "#country",
            "#currency",
            "#date",
            "#description",
            "#geo",
            "#indicator",
            "#loc",
            "#meta",
            "#org",
            "#output",
            "#reached",
            "#sector",
            "#status",
            "#targeted",
            "#value");

    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("schema/schema.graphqls").toFile()));

    /** The tags of every value, by type and field; a value has one for each way that leads to it. */
    private final Map<String, Set<String>> tags = new TreeMap<>();

    private final Set<Object> seen = new HashSet<>();

    HxlPathTest() {
        walk(SCHEMA.getQueryType(), HxlPath.ROOT);
    }

    @Test
    void every_value_has_a_tag_by_every_way_that_leads_to_it() {
        tags.forEach((field, found) ->
                found.forEach(tag -> assertTrue(GRAMMAR.matcher(tag).matches(), field + " is tagged " + tag)));
        assertTrue(tags.size() > 150, () -> String.valueOf(tags.size()));
    }

    @Test
    void hashtags_are_those_of_the_standard() {
        Set<String> used = tags.values().stream()
                .flatMap(Set::stream)
                .map(tag -> tag.replaceFirst("\\+.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(HASHTAGS), used);
    }

    @ParameterizedTest
    @CsvSource({
        "Figure.value, #reached+value+num",
        "Figure.value, #reached+cumulative+value+num",
        "Figure.value, #targeted+value+num",
        "Figure.status, #reached+status",
        "Figure.value, #value+total+spent+value+num",
        "Code.code, #adm2+code",
        "Code.label, #adm2+name",
        "Indicator.code, #indicator+code",
        "Period.periodEnd, #date+end"
    })
    void what_is_asked_for_most_is_tagged_as_others_expect_it(String field, String tag) {
        assertTrue(tags.getOrDefault(field, Set.of()).contains(tag), () -> tags.get(field) + "");
    }

    private void walk(GraphQLObjectType type, HxlPath above) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            String name = type.getName() + "." + field.getName();
            if (!Reachable.DESK.contains(name) && seen.add(Map.entry(name, above))) {
                meet(name, field, above.to(field));
            }
        }
    }

    private void meet(String name, GraphQLFieldDefinition field, HxlPath path) {
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object) {
            walk(object, path);
        } else {
            tags.computeIfAbsent(name, key -> new TreeSet<>()).add(path.tag());
        }
    }
}
