package org.partnerhub.graphql.table;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The tag of the Humanitarian Exchange Language that the schema's directive {@code @hxl} gives to the fields of a path: a hashtag
 * begins anew, attributes are added to the nearest hashtag above, and a field without the directive is tagged as what it lies in.
 *
 * @param tag a hashtag with its attributes; empty where nothing on the path has one
 */
public record HxlPath(String tag) {
    private static final String DIRECTIVE = "hxl";

    /** Above every field. */
    public static final HxlPath ROOT = new HxlPath("");

    /** The path with one more field. */
    public HxlPath to(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective(DIRECTIVE))
                .map(HxlPath::stated)
                .map(stated -> stated.startsWith("#") ? new HxlPath(stated) : with(stated))
                .orElse(this);
    }

    private HxlPath with(String attributes) {
        Set<String> parts = new LinkedHashSet<>(Arrays.asList((tag + attributes).split("\\+", -1)));
        return tag.isEmpty() ? this : new HxlPath(String.join("+", parts));
    }

    private static String stated(GraphQLAppliedDirective directive) {
        return Objects.requireNonNull(directive.getArgument("tag")).getValue();
    }
}
