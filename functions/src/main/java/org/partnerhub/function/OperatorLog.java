package org.partnerhub.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Notes failures as one line of JSON each, as Lambda's log groups read them: classes and places in the code, never a
 * message, since a message could quote what was asked or found; drift, as a number of cells; and that something was refused. Alarms
 * count these lines by the metric filters of the templates.
 */
final class OperatorLog implements WorkLog {
    private static final int FRAMES = 12;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final PrintStream out;

    OperatorLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void failed(Throwable failure) {
        List<String> frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .toList();
        line(Map.of("level", "ERROR", "failure", failure.getClass().getName(), "at", frames));
    }

    /** Notes that cells are not what was posted to them: how many, and nothing of what is in them. An alarm watches this. */
    void drifted(int cells) {
        line(Map.of("level", "ERROR", "drift", cells));
    }

    @Override
    public void fileRefused() {
        line(Map.of("level", "WARN", "fileRefused", 1));
    }

    @Override
    public void releaseRefused() {
        line(Map.of("level", "WARN", "releaseRefused", 1));
    }

    private void line(Map<String, Object> entry) {
        try {
            out.println(MAPPER.writeValueAsString(entry));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
