package org.partnerhub.graphql.http;

/** A request that cannot be run, with the status, code and sentence that its sender gets. */
final class BadRequest extends RuntimeException {
    private final int status;
    private final String code;

    BadRequest(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    Answer answer(MediaType type) {
        return Answer.refusal(status, type, code, String.valueOf(getMessage()));
    }
}
