package org.partnerhub.partners;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.Bench;
import org.partnerhub.graphql.Reachable;
import org.partnerhub.graphql.desk.MutationText;

/**
 * A query that selects every field of these types, one fragment a type, and of other types their name alone. A field with several lists of
 * arguments is asked once for each; the answers' keys end in an underscore and a number.
 *
 * @param arguments what is asked where an argument is required, or where one answer would not show all, by type and field
 */
public record CensusQuery(List<GraphQLObjectType> types, Map<String, List<String>> arguments) {
    private static final Map<String, List<String>> IN_THE_READING_ROOM = Map.ofEntries(
            Map.entry("Query.activity", List.of("(iatiIdentifier: \"XM-DAC-47066-RR.0206\")")),
            Map.entry("Query.codeList", List.of("(name: \"District\")")),
            Map.entry("Query.release", List.of("(id: \"UPLIFT-IOM-2024Q4-r1\")")),
            Map.entry("Query.releasedActivity", List.of("(release: \"RR.0206-IOM-2023Q1-r1\")")),
            Map.entry(
                    "Query.changes",
                    List.of(
                            changes("first: 2"),
                            changes("what: [BREAKDOWN], first: 2"),
                            changes("what: [SPENT], first: 2"))),
            Map.entry("Release.tables", List.of("(names: [\"facts\"])")),
            Map.entry("Activity.result", List.of("(code: \"1\")")),
            Map.entry("Activity.agency", List.of("(organisation: \"XM-DAC-47066\")")),
            Map.entry("Activity.indicator", List.of("(code: \"1.1\")")),
            Map.entry("Activity.sites", List.of("", "(district: \"LK51\")", "(district: \"LK61\")")),
            Map.entry("Activity.siteCounts", List.of("(by: DISTRICT)", "(by: PROVINCE)")),
            Map.entry("Activity.sum", List.of("(indicators: [\"1.1\", \"2.1\"])")),
            Map.entry("Activity.money", List.of("(currency: JPY)")),
            Map.entry("Indicator.sum", List.of("(calendar: JAPAN_FISCAL_YEAR, year: 2024)")),
            Map.entry("Indicator.breakdown", List.of("(by: [DISTRICT])")),
            Map.entry("Period.breakdown", List.of("(by: [DISTRICT])")));

    private static String changes(String arguments) {
        return "(from: \"UPLIFT-IOM-2024Q3-r1\", to: \"UPLIFT-IOM-2024Q4-r1\", " + arguments + ")";
    }

    /** Each that a test asks; hubs of tests know them, since they are far beyond the limits. */
    public static Set<String> texts() {
        GraphQLSchema schema = MutationText.ofTheContract().schema();
        Stream<String> ofBenches = Stream.of(Bench.values())
                .flatMap(bench -> Stream.of(
                        atTheDesk(schema, bench).text(),
                        inTheReadingRoom(schema).about(bench.activity())));
        return Stream.concat(Stream.of(inTheReadingRoom(schema).text()), ofBenches)
                .collect(Collectors.toSet());
    }

    /** The same of another activity. */
    String about(String activity) {
        return text().replace("XM-DAC-47066-RR.0206", activity);
    }

    /** Of everything in the reading room. */
    static CensusQuery inTheReadingRoom(GraphQLSchema schema) {
        return new CensusQuery(Reachable.inTheReadingRoom(schema), IN_THE_READING_ROOM);
    }

    /** Of everything that a query can come to at the desk, about one activity of the bench. */
    static CensusQuery atTheDesk(GraphQLSchema schema, Bench bench) {
        String activity = "\"" + bench.activity() + "\"";
        return new CensusQuery(
                Reachable.byQueryAtTheDesk(schema),
                Map.ofEntries(
                        Map.entry("Query.activities", List.of("(first: 1)")),
                        Map.entry("Query.activity", List.of("(iatiIdentifier: " + activity + ")")),
                        Map.entry("Query.codeList", List.of("(name: \"Sex\")")),
                        Map.entry("Query.release", List.of("(id: \"none\")")),
                        Map.entry("Query.releasedActivity", List.of("(release: \"none\")")),
                        Map.entry("Query.changes", List.of(changes("first: 1"))),
                        Map.entry("Activity.result", List.of("(code: \"1\")", "(code: \"2\")", "(code: \"3\")")),
                        Map.entry("Activity.agency", List.of("(organisation: \"XM-DAC-47066\")")),
                        Map.entry(
                                "Activity.indicator", List.of("(code: \"1.1\")", "(code: \"2.4\")", "(code: \"3.1\")")),
                        Map.entry("Activity.sum", List.of("(indicators: [\"1.3\", \"3.4\"])")),
                        Map.entry("Indicator.sum", List.of("(calendar: CALENDAR_YEAR, year: 2025)")),
                        Map.entry("Indicator.breakdown", List.of("(by: [SEX])")),
                        Map.entry("Period.breakdown", List.of("(by: [SEX])")),
                        Map.entry("Desk.periods", List.of("(activity: " + activity + ")")),
                        Map.entry("Desk.actualsWithoutEvidence", List.of("(activity: " + activity + ")")),
                        Map.entry(
                                "Desk.disclosure", List.of("(activity: " + activity + ", periodEnd: \"2025-03-31\")")),
                        Map.entry("Desk.import", List.of("(id: \"none\")"))));
    }

    String text() {
        return types.stream()
                .map(type -> heading(type) + " {" + fields(type) + " }\n")
                .collect(Collectors.joining());
    }

    /** The field that an answer's key stands for. */
    static String fieldOf(String key) {
        return key.replaceFirst("_\\d+$", "");
    }

    private static String heading(GraphQLObjectType type) {
        String name = type.getName();
        return name.equals("Query") ? "query" : "fragment Of" + name + " on " + name;
    }

    private String fields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .map(field -> aliases(type.getName() + "." + field.getName(), field))
                .collect(Collectors.joining());
    }

    private String aliases(String coordinates, GraphQLFieldDefinition field) {
        List<String> asked = Objects.requireNonNull(arguments.getOrDefault(coordinates, List.of("")));
        return IntStream.range(0, asked.size())
                .mapToObj(number -> alias(number, field) + asked.get(number) + selection(field))
                .collect(Collectors.joining());
    }

    private static String alias(int number, GraphQLFieldDefinition field) {
        return " " + field.getName() + "_" + number + ": " + field.getName();
    }

    private String selection(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (type instanceof GraphQLObjectType object) {
            return types.contains(object) ? " { ...Of" + object.getName() + " }" : " { __typename }";
        }
        return "";
    }
}
