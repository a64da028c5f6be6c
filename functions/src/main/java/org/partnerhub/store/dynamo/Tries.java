package org.partnerhub.store.dynamo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;

/** Hears from the SDK how each try of one call was answered; the SDK itself only tells about the last. */
final class Tries implements MetricPublisher {
    private final List<Boolean> refused = new CopyOnWriteArrayList<>();

    /** Whether every try was answered by a refusal (4xx), so that none of them can have done anything. */
    boolean wereAllRefused() {
        return !refused.isEmpty() && refused.stream().allMatch(Boolean::booleanValue);
    }

    @Override
    public void publish(MetricCollection call) {
        call.children().forEach(attempt -> refused.add(isRefused(attempt)));
    }

    @Override
    public void close() {}

    private static boolean isRefused(MetricCollection attempt) {
        List<Integer> statuses = attempt.metricValues(HttpMetric.HTTP_STATUS_CODE);
        return !statuses.isEmpty() && statuses.stream().allMatch(status -> status / 100 == 4);
    }
}
