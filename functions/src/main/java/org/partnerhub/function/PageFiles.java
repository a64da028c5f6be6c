package org.partnerhub.function;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.EntityTag;
import org.partnerhub.graphql.http.Gzip;

/**
 * The files that a browser needs, out of the package. Each is kept from its first use on as it goes over the wire; they are the same
 * for everybody.
 *
 * @param policy which hosts a page of a folder may talk to, as a Content-Security-Policy
 */
record PageFiles(String folder, String policy, Map<String, Answer> kept) {
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*(\\.[a-z0-9-]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "css", "text/css; charset=utf-8");

    /** Those of a folder of the package. */
    static PageFiles in(String folder, String policy) {
        return new PageFiles(folder, policy, new ConcurrentHashMap<>());
    }

    /** A file by its path within the folder; empty when there is none, and for whatever is no path of one. */
    Optional<Answer> find(String path) {
        return Optional.ofNullable(kept.get(path))
                .or(() -> read(path).map(read -> kept.computeIfAbsent(path, any -> read)));
    }

    private Optional<Answer> read(String path) {
        return Optional.ofNullable(TYPES.get(path.substring(path.lastIndexOf('.') + 1)))
                .filter(type -> PATH.matcher(path).matches())
                .flatMap(type -> Resource.bytes(folder + path).map(content -> file(type, content)));
    }

    private Answer file(String type, byte[] content) {
        Map<String, String> headers = new HashMap<>(headers(type));
        headers.put("etag", EntityTag.strong(content).text());
        return Gzip.packed(new Answer(200, headers, content));
    }

    /** With what every page is sent. */
    Map<String, String> headers(String type) {
        return Map.of(
                "content-type", type,
                "content-security-policy", policy,
                "x-content-type-options", "nosniff",
                "referrer-policy", "no-referrer",
                "cache-control", "no-cache");
    }
}
