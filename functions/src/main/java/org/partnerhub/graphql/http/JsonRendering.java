package org.partnerhub.graphql.http;

import graphql.ExecutionResult;

/**
 * A result as GraphQL has it, with its errors.
 *
 * @param whenNotRun the status of what could not be run at all
 * @param errors how they are told
 */
record JsonRendering(MediaType type, int whenNotRun, Errors errors) implements Rendering {
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    /** What went wrong, told to whoever wanted a file: programs that keep it look at the status alone. */
    static final JsonRendering IN_PLACE_OF_A_FILE = new JsonRendering(MediaType.JSON, BAD_REQUEST, Errors.FEW);

    /** As the specification has it for one of the two types of JSON. */
    static JsonRendering as(MediaType type, Errors errors) {
        return new JsonRendering(type, type == MediaType.JSON ? OK : BAD_REQUEST, errors);
    }

    @Override
    public Answer of(ExecutionResult result) {
        int status = result.isDataPresent() ? OK : whenNotRun;
        return Answer.json(status, type, errors.completed(result.toSpecification()));
    }
}
