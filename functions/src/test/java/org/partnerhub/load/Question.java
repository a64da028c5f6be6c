package org.partnerhub.load;

import java.net.URLEncoder;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.partnerhub.HubClient;
import org.partnerhub.ShippedQuery;
import org.partnerhub.graphql.http.ShippedQueries;

/**
 * A request that is sent again and again, and whose answer is always the same.
 *
 * @param name tells it apart from all others
 * @param request sends it; not to be changed
 */
public record Question(String name, HttpRequest.Builder request) {
    /** As long as API Gateway waits for a function. */
    private static final Duration MOST = Duration.ofSeconds(30);

    /** A query by its hash with {@code GET}, as the page asks, whose answer may be packed. */
    static Question byName(HubClient hub, String groups, ShippedQuery query) {
        String path = "/graphql?documentId=" + encoded(ShippedQueries.identifier(query.text())) + "&variables="
                + encoded(HubClient.text(query.variables()));
        HttpRequest.Builder request = hub.request(path, groups).header("accept-encoding", "gzip");
        return of("GET " + query + " as " + groups, request);
    }

    /** A query with {@code POST}, as programs ask. */
    static Question whole(HubClient hub, String groups, ShippedQuery query) {
        HttpRequest.Builder request = hub.request(groups)
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(HubClient.body(query.text(), query.variables())));
        return of("POST " + query + " as " + groups, request);
    }

    private static Question of(String name, HttpRequest.Builder request) {
        return new Question(name, request.version(Version.HTTP_1_1).timeout(MOST));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
