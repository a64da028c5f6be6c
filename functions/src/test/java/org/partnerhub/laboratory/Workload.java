package org.partnerhub.laboratory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnerhub.HubClient;
import org.partnerhub.ShippedQuery;
import org.partnerhub.runtime.EventFile;

/**
 * A question that the functions are measured with.
 *
 * @param name what the table calls it
 * @param viewer the groups of who asks, separated by commas
 */
public record Workload(String name, String viewer, ShippedQuery query, Map<String, Object> variables) {
    private static final String EMBASSY = "japan-embassy";
    private static final Map<String, Object> UPLIFT = Map.of("activity", "XM-DAC-47066-UPLIFT");

    /** What the partners' dashboards ask most. */
    static List<Workload> all() {
        return List.of(
                stated("indicator"),
                new Workload("dashboard", EMBASSY, ShippedQuery.named("dashboard"), UPLIFT),
                stated("persons"),
                new Workload("overview", EMBASSY, ShippedQuery.named("overview"), UPLIFT));
    }

    private static Workload stated(String name) {
        ShippedQuery query = ShippedQuery.named(name);
        return new Workload(name, EMBASSY, query, query.variables());
    }

    /** The one that the table calls so. */
    public static Workload named(String name) {
        return all().stream()
                .filter(workload -> workload.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String body() {
        return HubClient.body(query.text(), variables);
    }

    String event() {
        return event(body());
    }

    /** The same question, which nobody has asked before: with one more variable, that the query does not know of. */
    public String eventOfAnother(int number) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put("another", number);
        return event(HubClient.body(query.text(), more));
    }

    private String event(String body) {
        return EventFile.named("query").by(viewer).withBody(body).text();
    }
}
