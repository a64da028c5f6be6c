package org.partnerhub.laboratory;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that was measured, in the order in which it was. */
final class Results {
    private final List<Result> all = new ArrayList<>();

    /**
     * One measurement.
     *
     * @param question what was asked
     * @param subject who was asked
     * @param what was measured, with its unit
     */
    record Result(String question, String subject, String what, double value) {}

    void add(String question, String subject, String what, double value) {
        all.add(new Result(question, subject, what, value));
    }

    /** The middle one of all rounds; not a number when there is none. */
    double median(String question, String subject, String what) {
        double[] values = all.stream()
                .filter(result -> result.question().equals(question))
                .filter(result -> result.subject().equals(subject))
                .filter(result -> result.what().equals(what))
                .mapToDouble(Result::value)
                .toArray();
        return values.length == 0 ? Double.NaN : Percentiles.of(values).half();
    }

    void write(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        ArrayNode results = mapper.createArrayNode();
        all.forEach(result -> results.addObject()
                .put("question", result.question())
                .put("subject", result.subject())
                .put("what", result.what())
                .put("value", result.value()));
        Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(results));
    }
}
