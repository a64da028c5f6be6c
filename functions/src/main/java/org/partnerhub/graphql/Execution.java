package org.partnerhub.graphql;

import graphql.ExecutionResult;
import java.util.Optional;
import org.partnerhub.access.Viewer;

/** Runs requests. */
public interface Execution {

    /** Answers a request as one viewer, from one state; what goes wrong is an error in the result, never an exception. */
    ExecutionResult execute(GraphQlRequest request, Viewer viewer, Reading reading);

    /** What a request asks for, without asking it; nothing when it does not fit the schema, or asks for far too much. */
    Optional<NormalizedOperation> normalized(GraphQlRequest request);
}
