package org.partnerhub.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnerhub.graphql.Connection.Edge;
import org.partnerhub.graphql.Connection.PageInfo;

/**
 * Which part of a list a field asks for.
 *
 * @param first at most this many entries, from 1 to 100
 * @param offset how many entries lie before the page
 * @param stamp the state that the list is read from, and the field; cursors carry both
 */
public record Page(int first, int offset, String stamp) {
    private static final int MOST = 100;

    /**
     * Reads the arguments {@code first} and {@code after}.
     *
     * @throws Refusal BAD_ARGUMENT for a size out of bounds or something that is no cursor, CURSOR_EXPIRED for a cursor of
     *     another state
     */
    public static Page asked(DataFetchingEnvironment environment) {
        return asked(environment, Section.of(environment));
    }

    /** Reads the arguments for a list of which each section of an answer may have another. */
    public static Page asked(DataFetchingEnvironment environment, Section section) {
        @Nullable Integer first = environment.getArgument("first");
        if (first == null || first < 1 || first > MOST) {
            throw new Refusal(Refusal.Code.BAD_ARGUMENT, "first must be from 1 to " + MOST + ".");
        }
        String stamp = Requests.reading(environment).stamp() + "." + section.name() + field(environment);
        @Nullable String after = environment.getArgument("after");
        return new Page(first, after == null ? 0 : Cursor.parse(after).next(stamp), stamp);
    }

    private static String field(DataFetchingEnvironment environment) {
        GraphQLNamedType parent = (GraphQLNamedType) environment.getParentType();
        return parent.getName() + "." + environment.getField().getName();
    }

    /** The entries of the page. */
    public <T> Connection<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        int to = Math.min(from + first, all.size());
        List<Edge<T>> edges = IntStream.range(from, to)
                .mapToObj(index -> new Edge<>(new Cursor(stamp, index).toString(), all.get(index)))
                .toList();
        return new Connection<>(edges, new PageInfo(to < all.size(), from > 0, first(edges), last(edges)));
    }

    /**
     * The entries of the page where only they were looked up.
     *
     * @param found as many as the page has, and one more where more follow
     * @param place the place of an entry, from 0, by which its cursor tells it from others
     */
    public <T> Connection<T> ofFound(List<T> found, ToIntFunction<T> place) {
        List<Edge<T>> edges = found.stream()
                .limit(first)
                .map(entry -> new Edge<>(new Cursor(stamp, place.applyAsInt(entry)).toString(), entry))
                .toList();
        return new Connection<>(edges, new PageInfo(found.size() > first, offset > 0, first(edges), last(edges)));
    }

    private static <T> Optional<String> first(List<Edge<T>> edges) {
        return edges.stream().findFirst().map(Edge::cursor);
    }

    private static <T> Optional<String> last(List<Edge<T>> edges) {
        return edges.stream().reduce((one, next) -> next).map(Edge::cursor);
    }
}
