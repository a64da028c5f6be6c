package org.partnerhub.graphql.contract;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.Arrays;

/** The nodes that shipped queries and default values are made of; each is written behind the name of its kind. */
enum Kind {
    DOCUMENT(Document.class),
    OPERATION(OperationDefinition.class),
    FRAGMENT(FragmentDefinition.class),
    VARIABLE(VariableDefinition.class),
    SELECTION_SET(SelectionSet.class),
    FIELD(Field.class),
    FRAGMENT_SPREAD(FragmentSpread.class),
    INLINE_FRAGMENT(InlineFragment.class),
    ARGUMENT(Argument.class),
    DIRECTIVE(Directive.class),
    TYPE_NAME(TypeName.class),
    LIST_TYPE(ListType.class),
    NON_NULL_TYPE(NonNullType.class),
    VARIABLE_REFERENCE(VariableReference.class),
    STRING(StringValue.class),
    INT(IntValue.class),
    FLOAT(FloatValue.class),
    BOOLEAN(BooleanValue.class),
    ENUM_VALUE(EnumValue.class),
    NULL(NullValue.class),
    ARRAY(ArrayValue.class),
    OBJECT(ObjectValue.class),
    OBJECT_FIELD(ObjectField.class);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    /**
     * The kind of a node.
     *
     * @throws IllegalArgumentException when it has none, since it is not part of a query
     */
    static Kind of(Node<?> node) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == node.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node.getClass().getSimpleName() + " has no kind"));
    }
}
