package org.partnerhub.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Language;
import org.partnerhub.model.Narratives;

/**
 * The contract, made executable. A field is answered by the fetcher registered for it; else, when its type is a
 * connection, by a page of the list of its name; else, when it takes a language, by the text of its name in that
 * language; else by the record component of its name. The access rule stands before each of them.
 *
 * @param closed what a field of a type answers when it is closed, by type name
 * @param shown how every figure is shown at this door
 * @param watch stands before the access rules
 */
public record HubSchema(
        Map<String, DataFetcher<?>> fetchers, Map<String, Object> closed, UnaryOperator<Figure> shown, Watch watch) {
    private static final String EXACTLY = "exactly";

    /** Shows figures as they are, and watches nothing. */
    public HubSchema(Map<String, DataFetcher<?>> fetchers, Map<String, Object> closed) {
        this(fetchers, closed, figure -> figure, Watch.NONE);
    }

    /**
     * The schema with fetchers behind its rules. That it is valid GraphQL is not checked here, but where it is made from its text.
     *
     * @throws IllegalStateException when a field has no access rule, or could not be closed, or a fetcher has no field
     */
    public GraphQLSchema build(GraphQLSchema schema) {
        requireFields(schema);
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(guarded(schema)));
    }

    private void requireFields(GraphQLSchema schema) {
        fetchers.keySet().stream()
                .filter(name ->
                        schema.getType(name) == null && field(schema, name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("the schema has no field " + name);
                });
    }

    private static Optional<GraphQLFieldDefinition> field(GraphQLSchema schema, String name) {
        String[] parts = name.split("\\.", 2);
        return Optional.ofNullable(schema.getObjectType(parts[0])).map(type -> type.getFieldDefinition(parts[1]));
    }

    private GraphQLCodeRegistry guarded(GraphQLSchema schema) {
        Guards guards = new Guards(closed);
        return schema.getCodeRegistry()
                .transform(registry -> objectTypes(schema).forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> registry.dataFetcher(
                                FieldCoordinates.coordinates(type, field),
                                watched(type, field, guards.guard(type, field, fetcher(type, field)))))));
    }

    private DataFetcher<?> watched(GraphQLObjectType type, GraphQLFieldDefinition field, DataFetcher<?> guarded) {
        return watch.over(new Watch.Place(type.getName(), field.getName(), Guards.ruleOf(type, field)), guarded);
    }

    /** The same, with every field of a type answered by one fetcher. */
    public HubSchema answering(String type, DataFetcher<?> fetcher) {
        Map<String, DataFetcher<?>> more = new HashMap<>(fetchers);
        more.put(type, fetcher);
        return new HubSchema(more, closed, shown, watch);
    }

    /** The types of the contract itself, without those of introspection. */
    public static Stream<GraphQLObjectType> objectTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"));
    }

    private DataFetcher<?> fetcher(GraphQLObjectType type, GraphQLFieldDefinition field) {
        DataFetcher<?> registered = fetchers.get(type.getName() + "." + field.getName());
        DataFetcher<?> ofType = fetchers.get(type.getName());
        DataFetcher<?> fetcher = registered != null ? registered : ofType != null ? ofType : byName(field);
        return typeName(field).equals("Figure") ? environment -> shown(fetcher.get(environment)) : fetcher;
    }

    private @Nullable Object shown(@Nullable Object value) {
        return value instanceof Figure figure ? shown.apply(figure) : value;
    }

    private static DataFetcher<?> byName(GraphQLFieldDefinition field) {
        DataFetcher<?> property = new ByName(field.getName());
        if (typeName(field).endsWith("Connection")) {
            return environment -> Page.asked(environment).of(list(property.get(environment)));
        }
        return field.getArgument("language") == null
                ? property
                : environment -> text(property.get(environment), environment);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static String text(@Nullable Object value, DataFetchingEnvironment environment) {
        Narratives text = (Narratives) Objects.requireNonNull(value);
        Language language = language(environment);
        boolean isExact = environment.getField().hasDirective(EXACTLY);
        return (isExact ? text.exactly(language) : text.in(language)).orElse("");
    }

    /** The language that a field asks for. */
    public static Language language(DataFetchingEnvironment environment) {
        @Nullable String name = environment.getArgument("language");
        return name == null ? Language.EN : Language.valueOf(name);
    }

    /** The name of what a field holds, whether one or a list. */
    static String typeName(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }
}
