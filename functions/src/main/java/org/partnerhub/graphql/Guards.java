package org.partnerhub.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnerhub.access.Rule;
import org.partnerhub.access.Scope;

/**
 * Puts the schema's access rules before its fetchers. A field without a rule of its own takes its type's; one with
 * neither, or one that could not be closed, fails the build.
 *
 * @param closed what a field of a type answers when it is closed, by type name; other fields answer NOT_FOUND
 */
record Guards(Map<String, Object> closed) {
    private static final String DIRECTIVE = "access";

    /** The fetcher with the field's rule before it. */
    DataFetcher<?> guard(GraphQLObjectType type, GraphQLFieldDefinition field, DataFetcher<?> fetcher) {
        Rule rule = ruleOf(type, field);
        if (rule == Rule.PARTNER) {
            return fetcher;
        }
        Optional<Object> whenClosed = whenClosed(field);
        if (whenClosed.isEmpty() && GraphQLTypeUtil.isNonNull(field.getType())) {
            throw refuseToBuild(type, field, "must be nullable, since it may be closed");
        }
        return environment ->
                opens(rule, environment) ? fetcher.get(environment) : whenClosed.orElseThrow(() -> refusal(rule));
    }

    /** What opens a field. */
    static Rule ruleOf(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return rule(field).or(() -> rule(type)).orElseThrow(() -> refuseToBuild(type, field, "has no access rule"));
    }

    private static boolean opens(Rule rule, DataFetchingEnvironment environment) {
        Scope scope = Requests.scope(environment);
        if (!(environment.getSource() instanceof Scoped scoped)) {
            return scope.admitsTo(rule);
        }
        return !scoped.rows().isEmpty() && scoped.rows().stream().allMatch(row -> scope.opens(rule, row));
    }

    private static Refusal refusal(Rule rule) {
        return switch (rule) {
            case PARTNER, FIGURE, MONEY, TRANSACTION -> Refusal.notFound();
            case DESK, REPORT, IMPORT, APPROVE, DISCLOSURE, RECOUNT, VALIDATE, SUBSCRIBE, AUDIT ->
                new Refusal(Refusal.Code.FORBIDDEN, "Your role does not open this part of the reporting desk.");
        };
    }

    private Optional<Object> whenClosed(GraphQLFieldDefinition field) {
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        return isList ? Optional.empty() : Optional.ofNullable(closed.get(HubSchema.typeName(field)));
    }

    private static Optional<Rule> rule(GraphQLDirectiveContainer guarded) {
        return Optional.ofNullable(guarded.getAppliedDirective(DIRECTIVE)).map(Guards::rule);
    }

    private static Rule rule(GraphQLAppliedDirective directive) {
        return Rule.valueOf(
                Objects.requireNonNull(directive.getArgument("rule")).<String>getValue());
    }

    private static IllegalStateException refuseToBuild(
            GraphQLObjectType type, GraphQLFieldDefinition field, String why) {
        return new IllegalStateException(type.getName() + "." + field.getName() + " " + why);
    }
}
