package org.partnerhub.graphql.limit;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerhub.graphql.limit.NotAdmitted.Code;

/**
 * How much of each thing is written in a document.
 *
 * @param longestList entries of the longest list
 */
record Counts(long definitions, long aliases, long directives, long longestList) {

    static Counts of(Document document) {
        List<Node<?>> nodes = nodes(document);
        return new Counts(
                document.getDefinitions().size(),
                nodes.stream().filter(Counts::isAlias).count(),
                nodes.stream().filter(Directive.class::isInstance).count(),
                longest(nodes.stream()));
    }

    void requireWithin(Limits limits) throws NotAdmitted {
        requireFewDefinitions(definitions, limits);
        require(aliases, limits.aliases(), Code.TOO_MANY_ALIASES, "aliases in a document");
        require(directives, limits.directives(), Code.TOO_MANY_DIRECTIVES, "directives in a document");
        requireShort(longestList, limits);
    }

    /** Looks at the lists that lie in variables. */
    static void requireShortLists(Map<String, Object> variables, Limits limits) throws NotAdmitted {
        requireShort(longest(values(variables)), limits);
    }

    static void requireFewDefinitions(long definitions, Limits limits) throws NotAdmitted {
        String what = "operations and fragments in a document";
        require(definitions, limits.definitions(), Code.TOO_MANY_DEFINITIONS, what);
    }

    static void require(long count, long most, Code code, String what) throws NotAdmitted {
        if (count > most) {
            throw NotAdmitted.beyond(code, "There may be at most " + most + " " + what + ".");
        }
    }

    private static void requireShort(long list, Limits limits) throws NotAdmitted {
        require(list, limits.list(), Code.LIST_TOO_LONG, "entries in a list");
    }

    private static boolean isAlias(Node<?> node) {
        return node instanceof Field field && field.getAlias() != null;
    }

    private static long longest(Stream<?> values) {
        return values.mapToLong(Counts::entries).max().orElse(0);
    }

    private static long entries(@Nullable Object value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().size();
        }
        return value instanceof Collection<?> list ? list.size() : 0;
    }

    private static List<Node<?>> nodes(Document document) {
        List<Node<?>> found = new ArrayList<>();
        Deque<Node<?>> waiting = new ArrayDeque<>(List.of(document));
        while (!waiting.isEmpty()) {
            Node<?> node = waiting.pop();
            found.add(node);
            node.getChildren().forEach(waiting::push);
        }
        return found;
    }

    /** A value and all that lies in it. */
    private static Stream<?> values(@Nullable Object value) {
        Stream<?> inside = value instanceof Map<?, ?> map
                ? map.values().stream()
                : value instanceof Collection<?> list ? list.stream() : Stream.empty();
        return Stream.concat(Stream.of(value), inside.flatMap(Counts::values));
    }
}
