package org.partnerhub.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Of the lines of JSON that functions write for operators, those alone that tell of an error: a developer need not read more. */
public final class ErrorLines extends PrintStream {
    private static final String ERROR = "\"level\":\"ERROR\"";

    /** Passes them on. */
    public ErrorLines(PrintStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable String line) {
        if (line != null && line.contains(ERROR)) {
            super.println(line);
        }
    }
}
