package org.partnerhub.function;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.graphql.Operation;
import org.partnerhub.json.PlainJson;

/**
 * Notes things as one line of JSON each, as Lambda's log groups read them: failures by classes and places in the code, never a
 * message, since a message could quote what was asked or found; drift, as a number of cells; that something was refused; seals, as
 * a number of entries; and requests that were answered, by whom, what and how. Alarms count these lines by the metric filters of
 * the templates.
 */
final class OperatorLog implements WorkLog, AccessLog {
    private static final int FRAMES = 12;

    private final PrintStream out;

    OperatorLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void failed(Throwable failure) {
        failed(failure, Optional.empty());
    }

    @Override
    public void failed(Throwable failure, Optional<String> request) {
        List<String> frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .toList();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("level", "ERROR");
        entry.put("failure", failure.getClass().getName());
        entry.put("at", frames);
        request.ifPresent(name -> entry.put("request", name));
        line(entry);
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

    /** Notes that the audit log was sealed, and how many entries it had. An alarm misses this. */
    void sealed(long entries) {
        line(Map.of("level", "INFO", "sealed", entries));
    }

    @Override
    public void answered(Line request) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("level", "INFO");
        entry.put("answered", request.door());
        entry.put("at", request.at().toString());
        request.person().ifPresent(person -> entry.put("person", person));
        request.partner().ifPresent(partner -> entry.put("partner", partner.group()));
        request.operation().flatMap(Operation::name).ifPresent(name -> entry.put("operation", name));
        request.operation().ifPresent(operation -> entry.put("document", operation.hash()));
        entry.put("status", request.status());
        entry.put("milliseconds", request.milliseconds());
        line(entry);
    }

    private void line(Map<String, Object> entry) {
        out.println(new String(PlainJson.write(entry), StandardCharsets.UTF_8));
    }
}
