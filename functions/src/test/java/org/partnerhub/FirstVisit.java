package org.partnerhub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.partnerhub.graphql.http.ShippedQueries;

/** The hub asks itself what a browser asks first, so that its first reader does not wait for code that was never run. */
final class FirstVisit {
    private static final String VIEWER = "japan-embassy";
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/page/[^\"]+)\"");

    private FirstVisit() {}

    static void to(HubClient hub, String activity) {
        String page = hub.send(hub.at("/")).body();
        NAMED.matcher(page).results().map(found -> found.group(1)).forEach(file -> hub.send(hub.at(file)));
        String overview = Objects.requireNonNull(ShippedQueries.load().names().get("overview"));
        String question = "/graphql?documentId=" + encoded(overview) + "&variables="
                + encoded("{\"activity\":\"" + activity + "\"}");
        hub.send(hub.request(question, VIEWER).header("accept-encoding", "gzip"));
        hub.send(hub.request(question, VIEWER).header("accept-encoding", "gzip"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
