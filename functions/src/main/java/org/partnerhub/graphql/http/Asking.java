package org.partnerhub.graphql.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.GraphQlRequest;

/**
 * All that an answer depends on but the state that it is read from: two that are equal are answered alike.
 *
 * @param viewer everything that opens or closes anything to who asks
 * @param isGet whether the answer has a tag
 * @param isPacked whether it is packed when it is large
 */
record Asking(
        String document,
        Optional<String> operationName,
        Map<String, Object> variables,
        Viewer viewer,
        MediaType type,
        Optional<String> table,
        boolean isGet,
        boolean isPacked) {

    static Asking of(Question question, GraphQlRequest request, Viewer viewer, MediaType type) {
        return new Asking(
                request.query(),
                request.operationName(),
                request.variables(),
                viewer,
                type,
                question.parameter("table"),
                question.isGet(),
                Gzip.isTaken(question.header("accept-encoding")));
    }

    /** Of all components, as for any record; but what a record does by itself is linked by the function's first answer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Asking asking && components().equals(asking.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    private List<Object> components() {
        return List.of(document, operationName, variables, viewer, type, table, isGet, isPacked);
    }

    /** An answer in the form that is wanted. */
    Answer fit(Answer answer) {
        return isPacked ? Gzip.fit(answer, Optional.of("gzip")) : Gzip.fit(answer, Optional.empty());
    }
}
