package org.partnerhub.graphql.contract;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Definition;
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
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DocumentWriter} has written, each part in the order in which it was written. */
@SuppressWarnings("rawtypes") // as graphql-java names the parts of a document
record DocumentReader(PartReader parts) {

    Document document() {
        return node(Document.class);
    }

    /** A literal, or nothing where none was written. */
    @Nullable
    Value literalOrNothing() {
        return nodeOrNothing(Value.class);
    }

    private @Nullable Node nodeOrNothing() {
        @Nullable String kind = parts.textOrNothing();
        return kind == null ? null : node(Kind.valueOf(kind), location());
    }

    private Node node(Kind kind, @Nullable SourceLocation at) {
        return switch (kind) {
            case DOCUMENT ->
                Document.newDocument()
                        .sourceLocation(at)
                        .definitions(nodes(Definition.class))
                        .build();
            case OPERATION ->
                OperationDefinition.newOperationDefinition()
                        .sourceLocation(at)
                        .operation(OperationDefinition.Operation.valueOf(parts.text()))
                        .name(parts.textOrNothing())
                        .variableDefinitions(nodes(VariableDefinition.class))
                        .directives(nodes(Directive.class))
                        .selectionSet(node(SelectionSet.class))
                        .build();
            case FRAGMENT ->
                FragmentDefinition.newFragmentDefinition()
                        .sourceLocation(at)
                        .name(parts.text())
                        .typeCondition(node(TypeName.class))
                        .directives(nodes(Directive.class))
                        .selectionSet(node(SelectionSet.class))
                        .build();
            case VARIABLE ->
                VariableDefinition.newVariableDefinition()
                        .sourceLocation(at)
                        .name(parts.text())
                        .type(node(Type.class))
                        .defaultValue(nodeOrNothing(Value.class))
                        .directives(nodes(Directive.class))
                        .build();
            case SELECTION_SET ->
                SelectionSet.newSelectionSet(nodes(Selection.class))
                        .sourceLocation(at)
                        .build();
            case FIELD ->
                Field.newField()
                        .sourceLocation(at)
                        .name(parts.text())
                        .alias(parts.textOrNothing())
                        .arguments(nodes(Argument.class))
                        .directives(nodes(Directive.class))
                        .selectionSet(nodeOrNothing(SelectionSet.class))
                        .build();
            case FRAGMENT_SPREAD ->
                FragmentSpread.newFragmentSpread()
                        .sourceLocation(at)
                        .name(parts.text())
                        .directives(nodes(Directive.class))
                        .build();
            case INLINE_FRAGMENT ->
                InlineFragment.newInlineFragment()
                        .sourceLocation(at)
                        .typeCondition(nodeOrNothing(TypeName.class))
                        .directives(nodes(Directive.class))
                        .selectionSet(node(SelectionSet.class))
                        .build();
            case ARGUMENT ->
                Argument.newArgument()
                        .sourceLocation(at)
                        .name(parts.text())
                        .value(node(Value.class))
                        .build();
            case DIRECTIVE ->
                Directive.newDirective()
                        .sourceLocation(at)
                        .name(parts.text())
                        .arguments(nodes(Argument.class))
                        .build();
            case TYPE_NAME ->
                TypeName.newTypeName(parts.text()).sourceLocation(at).build();
            case LIST_TYPE ->
                ListType.newListType(node(Type.class)).sourceLocation(at).build();
            case NON_NULL_TYPE ->
                NonNullType.newNonNullType(node(Type.class)).sourceLocation(at).build();
            case VARIABLE_REFERENCE ->
                VariableReference.newVariableReference()
                        .sourceLocation(at)
                        .name(parts.text())
                        .build();
            case STRING ->
                StringValue.newStringValue(parts.text()).sourceLocation(at).build();
            case INT ->
                IntValue.newIntValue(new BigInteger(parts.text()))
                        .sourceLocation(at)
                        .build();
            case FLOAT ->
                FloatValue.newFloatValue(new BigDecimal(parts.text()))
                        .sourceLocation(at)
                        .build();
            case BOOLEAN ->
                BooleanValue.newBooleanValue(parts.isTrue()).sourceLocation(at).build();
            case ENUM_VALUE ->
                EnumValue.newEnumValue(parts.text()).sourceLocation(at).build();
            case NULL -> NullValue.newNullValue().sourceLocation(at).build();
            case ARRAY ->
                ArrayValue.newArrayValue()
                        .sourceLocation(at)
                        .values(nodes(Value.class))
                        .build();
            case OBJECT ->
                ObjectValue.newObjectValue()
                        .sourceLocation(at)
                        .objectFields(nodes(ObjectField.class))
                        .build();
            case OBJECT_FIELD ->
                ObjectField.newObjectField()
                        .sourceLocation(at)
                        .name(parts.text())
                        .value(node(Value.class))
                        .build();
        };
    }

    private <T> T node(Class<T> type) {
        return Objects.requireNonNull(nodeOrNothing(type));
    }

    private <T> @Nullable T nodeOrNothing(Class<T> type) {
        return type.cast(nodeOrNothing());
    }

    private <T> List<T> nodes(Class<T> type) {
        int count = parts.number();
        List<T> nodes = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            nodes.add(node(type));
        }
        return nodes;
    }

    private @Nullable SourceLocation location() {
        int line = parts.number();
        return line == 0 ? null : new SourceLocation(line, parts.number());
    }
}
