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
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a parsed query: each node as the name of its {@link Kind}, where it stood in the text, and its parts. */
@SuppressWarnings("rawtypes") // as graphql-java names the parts of a document
record DocumentWriter(PartWriter parts) {

    /**
     * Writes a document.
     *
     * @throws IllegalArgumentException when it holds a node that has no {@link Kind}
     */
    void document(Document document) {
        node(document);
    }

    /** Writes a literal, or that there is none. */
    void literalOrNothing(@Nullable Value literal) {
        node(literal);
    }

    private void node(@Nullable Node node) {
        if (node == null) {
            parts.text(null);
            return;
        }
        Kind kind = Kind.of(node);
        parts.text(kind.name());
        location(node.getSourceLocation());
        write(kind, node);
    }

    private void write(Kind kind, Node node) {
        switch (kind) {
            case DOCUMENT -> nodes(((Document) node).getDefinitions());
            case OPERATION -> operation((OperationDefinition) node);
            case FRAGMENT -> fragment((FragmentDefinition) node);
            case VARIABLE -> variable((VariableDefinition) node);
            case SELECTION_SET -> nodes(((SelectionSet) node).getSelections());
            case FIELD -> field((Field) node);
            case FRAGMENT_SPREAD -> fragmentSpread((FragmentSpread) node);
            case INLINE_FRAGMENT -> inlineFragment((InlineFragment) node);
            case ARGUMENT -> argument((Argument) node);
            case DIRECTIVE -> directive((Directive) node);
            case TYPE_NAME -> parts.text(((TypeName) node).getName());
            case LIST_TYPE -> node(((ListType) node).getType());
            case NON_NULL_TYPE -> node(((NonNullType) node).getType());
            case VARIABLE_REFERENCE -> parts.text(((VariableReference) node).getName());
            case STRING -> parts.text(((StringValue) node).getValue());
            case INT -> parts.text(((IntValue) node).getValue().toString());
            case FLOAT -> parts.text(((FloatValue) node).getValue().toString());
            case BOOLEAN -> parts.isTrue(((BooleanValue) node).isValue());
            case ENUM_VALUE -> parts.text(((EnumValue) node).getName());
            case NULL -> {}
            case ARRAY -> nodes(((ArrayValue) node).getValues());
            case OBJECT -> nodes(((ObjectValue) node).getObjectFields());
            case OBJECT_FIELD -> objectField((ObjectField) node);
        }
    }

    private void operation(OperationDefinition operation) {
        parts.text(operation.getOperation().name());
        parts.text(operation.getName());
        nodes(operation.getVariableDefinitions());
        nodes(operation.getDirectives());
        node(operation.getSelectionSet());
    }

    private void fragment(FragmentDefinition fragment) {
        parts.text(fragment.getName());
        node(fragment.getTypeCondition());
        nodes(fragment.getDirectives());
        node(fragment.getSelectionSet());
    }

    private void variable(VariableDefinition variable) {
        parts.text(variable.getName());
        node(variable.getType());
        node(variable.getDefaultValue());
        nodes(variable.getDirectives());
    }

    private void field(Field field) {
        parts.text(field.getName());
        parts.text(field.getAlias());
        nodes(field.getArguments());
        nodes(field.getDirectives());
        node(field.getSelectionSet());
    }

    private void fragmentSpread(FragmentSpread spread) {
        parts.text(spread.getName());
        nodes(spread.getDirectives());
    }

    private void inlineFragment(InlineFragment fragment) {
        node(fragment.getTypeCondition());
        nodes(fragment.getDirectives());
        node(fragment.getSelectionSet());
    }

    private void argument(Argument argument) {
        parts.text(argument.getName());
        node(argument.getValue());
    }

    private void directive(Directive directive) {
        parts.text(directive.getName());
        nodes(directive.getArguments());
    }

    private void objectField(ObjectField field) {
        parts.text(field.getName());
        node(field.getValue());
    }

    private void nodes(List<? extends Node> nodes) {
        parts.number(nodes.size());
        for (Node node : nodes) {
            node(node);
        }
    }

    private void location(@Nullable SourceLocation location) {
        if (location == null || location.equals(SourceLocation.EMPTY)) {
            parts.number(0);
            return;
        }
        parts.number(location.getLine());
        parts.number(location.getColumn());
    }
}
