package org.partnerhub.json;

import java.io.IOException;

/** JSON of another shape than that of the type that it should become. */
final class NotWrittenHere extends IOException {
    private static final long serialVersionUID = 1L;

    NotWrittenHere(String message) {
        super(message);
    }

    NotWrittenHere(Throwable cause) {
        super("a value is not one of its type", cause);
    }
}
