package org.partnerhub.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One request of a browser, with what came back.
 *
 * @param status as it came over the wire; 0 while it has not
 * @param bytes how many came over the wire
 */
record Traffic(String address, int status, long bytes) {

    /** Reads the browser's events, in the order of the requests. */
    static List<Traffic> read(List<JsonNode> events) {
        Map<String, Traffic> requests = new LinkedHashMap<>();
        events.forEach(event -> read(requests, event.path("method").asText(), event.path("params")));
        return List.copyOf(requests.values());
    }

    private static void read(Map<String, Traffic> requests, String method, JsonNode event) {
        String id = event.path("requestId").asText();
        switch (method) {
            case "Network.requestWillBeSent" ->
                requests.put(id, new Traffic(event.path("request").path("url").asText(), 0, 0));
            case "Network.responseReceivedExtraInfo" ->
                change(
                        requests,
                        id,
                        request -> request.answered(event.path("statusCode").asInt()));
            case "Network.loadingFinished" ->
                change(
                        requests,
                        id,
                        request ->
                                request.loaded(event.path("encodedDataLength").asLong()));
            default -> {}
        }
    }

    private static void change(Map<String, Traffic> requests, String id, UnaryOperator<Traffic> change) {
        requests.computeIfPresent(id, (any, request) -> change.apply(request));
    }

    private Traffic answered(int newStatus) {
        return new Traffic(address, newStatus, bytes);
    }

    private Traffic loaded(long newBytes) {
        return new Traffic(address, status, newBytes);
    }

    /** Whether it went to a host, given as scheme, name and port, or to nobody. */
    boolean isTo(String host) {
        return address.startsWith(host) || address.startsWith("data:") || address.startsWith("blob:" + host);
    }

    boolean isAbout(@Nullable String path) {
        return path != null && address.contains(path);
    }
}
