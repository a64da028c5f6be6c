package org.partnerhub.partners;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerhub.partners.Value.Word;

/**
 * One query written from the schema: fields with arguments and variables, aliases, fragments with and without a name, directives, and
 * mistakes. It keeps within what a door takes: 2,000 words, 30 aliases, 20 levels, 20 directives, 20 definitions.
 */
final class RandomQuery {
    private static final int MOST_FIELDS = 50;
    private static final int MOST_ALIASES = 30;
    private static final int MOST_DIRECTIVES = 20;
    private static final int MOST_FRAGMENTS = 18;
    private static final int DEEPEST = 19;
    private static final int DEEP = 13;

    private final ReadingRoomSchema contract;
    private final RandomArguments arguments;
    private final Random random;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> declared = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();
    private int fields;
    private int aliases;
    private int directives;

    private RandomQuery(ReadingRoomSchema contract, RandomArguments arguments) {
        this.contract = contract;
        this.arguments = arguments;
        this.random = arguments.random();
    }

    /**
     * A query.
     *
     * @param fields every field in it, as {@code Type.field}
     */
    record Written(String document, Map<String, Object> variables, Set<String> fields) {}

    static Written write(ReadingRoomSchema contract, RandomArguments arguments) {
        return new RandomQuery(contract, arguments).written();
    }

    private Written written() {
        String selection = selection(contract.schema().getQueryType(), 1);
        String heading = declared.isEmpty() ? "query Random" : "query Random(" + String.join(", ", declared) + ")";
        return new Written(heading + selection + String.join("", fragments), variables, asked);
    }

    private String selection(GraphQLObjectType type, int depth) {
        List<String> parts = new ArrayList<>();
        chosen(type, depth).forEach(field -> parts.add(wrapped(type, field(type, field, depth))));
        return " { " + String.join(" ", parts) + " }";
    }

    /** Different ones, so that no two answers come under one key; on the way down mostly one that leads to something guarded. */
    private Set<GraphQLFieldDefinition> chosen(GraphQLObjectType type, int depth) {
        Set<GraphQLFieldDefinition> chosen = new LinkedHashSet<>();
        List<GraphQLFieldDefinition> ways = ways(type, depth);
        List<GraphQLFieldDefinition> possible = possible(type, depth);
        if (ways.isEmpty() && possible.stream().allMatch(RandomQuery::isLeaf) && oneIn(2)) {
            return new LinkedHashSet<>(possible);
        }
        some(ways, oneIn(8) ? 0 : oneIn(3) ? 2 : 1, chosen);
        some(possible, chosen.isEmpty() ? 1 : random.nextInt(3), chosen);
        return chosen;
    }

    private List<GraphQLFieldDefinition> ways(GraphQLObjectType type, int depth) {
        return mustEnd(depth)
                ? List.of()
                : type.getFieldDefinitions().stream()
                        .filter(field -> contract.leadsToGuarded(type, field))
                        .toList();
    }

    /** Deep down only what ends, where there is such a field. */
    private List<GraphQLFieldDefinition> possible(GraphQLObjectType type, int depth) {
        List<GraphQLFieldDefinition> leaves =
                type.getFieldDefinitions().stream().filter(RandomQuery::isLeaf).toList();
        return mustEnd(depth) && !leaves.isEmpty() ? leaves : type.getFieldDefinitions();
    }

    private boolean mustEnd(int depth) {
        return depth > DEEP || fields >= MOST_FIELDS;
    }

    private void some(List<GraphQLFieldDefinition> all, int number, Set<GraphQLFieldDefinition> chosen) {
        random.ints(all.isEmpty() ? 0 : number, 0, Math.max(1, all.size()))
                .mapToObj(all::get)
                .forEach(chosen::add);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    private String field(GraphQLObjectType type, GraphQLFieldDefinition field, int depth) {
        String coordinates = type.getName() + "." + field.getName();
        asked.add(coordinates);
        fields++;
        return alias() + field.getName() + arguments(coordinates, field) + directive(field) + below(type, field, depth);
    }

    /** What is answered at the other door alone is not asked further. */
    private String below(GraphQLObjectType parent, GraphQLFieldDefinition field, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)) {
            return "";
        }
        boolean ends = depth == DEEPEST || ReadingRoomSchema.isAtTheDesk(parent, field);
        return ends ? " { __typename }" : selection(type, depth + 1);
    }

    private String alias() {
        return oneIn(6) && aliases < MOST_ALIASES ? "a" + aliases++ + ": " : "";
    }

    private String directive(GraphQLFieldDefinition field) {
        if (!oneIn(12) || directives == MOST_DIRECTIVES) {
            return "";
        }
        directives++;
        boolean hasLanguage = field.getArgument("language") != null;
        return hasLanguage ? " @exactly" : oneIn(2) ? " @include(if: true)" : " @skip(if: " + oneIn(3) + ")";
    }

    private String arguments(String coordinates, GraphQLFieldDefinition field) {
        String list = field.getArguments().stream()
                .filter(argument -> isNeeded(argument) ? !oneIn(200) : random.nextBoolean())
                .map(argument -> argument.getName() + ": " + value(coordinates, argument))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : "(" + list + ")";
    }

    /** Lists of all tables, and of pages without an end, are asked for seldom, since they are long. */
    private boolean isNeeded(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType())
                || Set.of("first", "names").contains(argument.getName());
    }

    private String value(String coordinates, GraphQLArgument argument) {
        Value value = arguments.of(coordinates, argument);
        if (value instanceof Word || !oneIn(6)) {
            return value.literal();
        }
        String name = "v" + variables.size();
        variables.put(name, value.json());
        declared.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
        return "$" + name;
    }

    /** The field as it is, or in a fragment. */
    private String wrapped(GraphQLObjectType type, String field) {
        return switch (random.nextInt(12)) {
            case 0 -> "... on " + type.getName() + " { " + field + " }";
            case 1 -> "... { " + field + " __typename }";
            case 2 -> fragments.size() < MOST_FRAGMENTS ? named(type, field) : field;
            default -> field;
        };
    }

    private String named(GraphQLObjectType type, String field) {
        String name = "F" + fragments.size();
        fragments.add(" fragment " + name + " on " + type.getName() + " { " + field + " }");
        return "..." + name;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
