package org.partnerhub.graphql.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerhub.graphql.NormalizedOperation;

/** How the result of an operation is written, settled before the operation is run. */
sealed interface Rendering permits IatiRendering, JsonRendering, TableRendering {

    /** The answer; what went wrong is told in JSON, however the result was wanted. */
    Answer of(ExecutionResult result);

    /** By what an answer that came of a result is known again. */
    default EntityTag tag(Answer answer, ExecutionResult result) {
        return EntityTag.strong(answer.content());
    }

    /**
     * As a media type has it.
     *
     * @param errors how those of JSON are told
     * @param operation what is asked for; nothing when it cannot be run, which running it explains
     * @param table the name of the only table that is wanted
     * @throws BadRequest when that operation is not written so
     */
    static Rendering wanted(
            MediaType type, Errors errors, Supplier<Optional<NormalizedOperation>> operation, Optional<String> table) {
        return switch (type) {
            case JSON, GRAPHQL_RESPONSE -> JsonRendering.as(type, errors);
            case XML -> new IatiRendering();
            case CSV, XLSX ->
                operation
                        .get()
                        .<Rendering>map(known -> TableRendering.of(type, query(known), table))
                        .orElse(JsonRendering.IN_PLACE_OF_A_FILE);
        };
    }

    private static NormalizedOperation query(NormalizedOperation operation) {
        if (operation.tree().getOperation() != OperationDefinition.Operation.QUERY) {
            throw new BadRequest(406, "NOT_ACCEPTABLE", "Only queries are answered as files; ask for JSON.");
        }
        return operation;
    }
}
