package org.partnerhub.graphql.limit;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.parser.InvalidSyntaxException;
import java.util.List;
import java.util.Map;

/** A request of which nothing is run, with all that is wrong with it. */
public final class NotAdmitted extends Exception {
    private final transient List<GraphQLError> errors;

    private NotAdmitted(List<GraphQLError> errors) {
        super(errors.get(0).getMessage());
        this.errors = errors;
    }

    /** One that goes beyond a limit. */
    static NotAdmitted beyond(Code code, String message) {
        return new NotAdmitted(List.of(GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(ErrorClassification.errorClassification(code.name()))
                .extensions(Map.of("code", code.name()))
                .build()));
    }

    /** One that is not written as GraphQL. */
    static NotAdmitted unreadable(InvalidSyntaxException problem) {
        return new NotAdmitted(List.of(problem.toInvalidSyntaxError()));
    }

    /** One that does not fit the schema. */
    static NotAdmitted invalid(List<? extends GraphQLError> errors) {
        return new NotAdmitted(List.copyOf(errors));
    }

    /** What is answered. */
    public ExecutionResult result() {
        return ExecutionResult.newExecutionResult().addErrors(errors).build();
    }

    /** Which limit a request goes beyond. */
    public enum Code {
        NUMBER_TOO_LONG,
        TOO_MANY_DEFINITIONS,
        TOO_MANY_TOKENS,
        TOO_MANY_ALIASES,
        TOO_MANY_DIRECTIVES,
        FIELD_REPEATED,
        TOO_DEEP,
        TOO_COSTLY,
        LIST_TOO_LONG,
        INTROSPECTION_TOO_LARGE
    }
}
