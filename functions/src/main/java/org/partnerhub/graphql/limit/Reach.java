package org.partnerhub.graphql.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures how far an operation reaches, whether or not it is valid. Each fragment is measured once, however often it is spread, so
 * that the work grows with the document alone; a circle of fragments ends where it closes, and is refused when it is validated.
 */
final class Reach {
    /** Measured apart: graphql-java lets no more of them through than tools need. */
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final GraphQLSchema schema;
    private final PageSizes pages;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Extent> measured = new HashMap<>();

    private Reach(GraphQLSchema schema, PageSizes pages, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.pages = pages;
        this.fragments = fragments;
    }

    static Extent of(
            OperationDefinition operation, Document document, Map<String, Object> variables, GraphQLSchema schema) {
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (one, same) -> one));
        Reach reach = new Reach(schema, new PageSizes(operation, variables), fragments);
        return reach.selected(operation.getSelectionSet(), root(operation, schema));
    }

    private static @Nullable GraphQLObjectType root(OperationDefinition operation, GraphQLSchema schema) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private Extent selected(@Nullable SelectionSet selections, @Nullable GraphQLObjectType type) {
        return Optional.ofNullable(selections).stream()
                .flatMap(set -> set.getSelections().stream())
                .map(selection -> one(selection, type))
                .reduce(Extent.NONE, Extent::and);
    }

    private Extent one(Selection<?> selection, @Nullable GraphQLObjectType type) {
        if (selection instanceof Field field) {
            return field(field, type);
        }
        if (selection instanceof InlineFragment inline) {
            return selected(inline.getSelectionSet(), type(inline.getTypeCondition(), type));
        }
        return spread(((FragmentSpread) selection).getName());
    }

    private Extent field(Field field, @Nullable GraphQLObjectType type) {
        if (INTROSPECTION.contains(field.getName())) {
            return Extent.NONE;
        }
        GraphQLFieldDefinition definition = type == null ? null : type.getFieldDefinition(field.getName());
        return Extent.ofField(
                field.getName(),
                pages.entries(field, definition),
                selected(field.getSelectionSet(), definition == null ? null : held(definition)));
    }

    private Extent spread(String name) {
        Extent known = measured.putIfAbsent(name, Extent.NONE);
        return known == null ? measured(name) : known;
    }

    private Extent measured(String name) {
        FragmentDefinition fragment = fragments.get(name);
        Extent extent = fragment == null
                ? Extent.NONE
                : selected(fragment.getSelectionSet(), type(fragment.getTypeCondition(), null));
        measured.put(name, extent);
        return extent;
    }

    private @Nullable GraphQLObjectType type(@Nullable TypeName named, @Nullable GraphQLObjectType otherwise) {
        return named == null ? otherwise : object(schema.getType(named.getName()));
    }

    private static @Nullable GraphQLObjectType held(GraphQLFieldDefinition field) {
        return object(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    private static @Nullable GraphQLObjectType object(@Nullable Object type) {
        return type instanceof GraphQLObjectType object ? object : null;
    }
}
