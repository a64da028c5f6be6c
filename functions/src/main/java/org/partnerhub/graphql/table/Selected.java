package org.partnerhub.graphql.table;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;

/**
 * A field that a query asks for, whatever fragments and aliases it is asked by.
 *
 * @param key by which the answer has it
 * @param isPlumbing whether it is one of the two steps, {@code edges} and {@code node}, from a connection to its entries
 * @param below what is asked for of what it holds; nothing for values, and never where a page lies in its list
 */
record Selected(String key, GraphQLFieldDefinition definition, HxlPath path, boolean isPlumbing, List<Selected> below) {

    static List<Selected> of(List<ExecutableNormalizedField> fields, GraphQLSchema schema, HxlPath above) {
        return fields.stream()
                .map(field -> of(field, schema, above))
                .filter(selected -> !selected.type().equals("PageInfo"))
                .toList();
    }

    private static Selected of(ExecutableNormalizedField field, GraphQLSchema schema, HxlPath above) {
        GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).get(0);
        HxlPath path = above.to(definition);
        return new Selected(
                field.getResultKey(), definition, path, isPlumbing(field), of(field.getChildren(), schema, path));
    }

    private static boolean isPlumbing(ExecutableNormalizedField field) {
        String parent = field.getSingleObjectTypeName();
        return (parent.endsWith("Connection") && field.getFieldName().equals("edges"))
                || (parent.endsWith("Edge") && field.getFieldName().equals("node"));
    }

    /** The name of the type of what it holds, whether one or a list. */
    String type() {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType())).getName();
    }

    /** Whether its entries, objects each, are rows; codes are not, since they say one thing about what they lie in. */
    boolean isTable() {
        return isList() && isObject() && !type().equals("Code");
    }

    /** Whether it holds an object, or a list of them. */
    boolean isObject() {
        return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLObjectType;
    }

    boolean isList() {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    }
}
