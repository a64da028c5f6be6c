package org.partnerhub.graphql.http;

import java.util.Map;
import java.util.Optional;
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

    /** An answer in the form that is wanted. */
    Answer fit(Answer answer) {
        return isPacked ? Gzip.fit(answer, Optional.of("gzip")) : Gzip.fit(answer, Optional.empty());
    }
}
