package org.partnerhub.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.HubClient;
import org.partnerhub.ShippedQuery;
import org.partnerhub.graphql.http.HostileRequests;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Json;

/**
 * What is asked first, and changed from then on: whatever is hostile, whatever is shipped, in each form in which it is answered, files of
 * the page, and what a fuzzer has found before.
 */
public final class Seeds {
    private static final Path FOUND = Path.of("functions/src/test/resources/fuzz");
    private static final List<String> FORMS = List.of(
            "application/graphql-response+json, application/json;q=0.9",
            "text/csv; header=present",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/xml;q=1, */*;q=0.1");
    private static final Map<String, String> PAGE =
            Map.of("accept-encoding", "br;q=1.0, gzip;q=0.8, *;q=0.1", "if-none-match", "W/\"a\", \"b\", *");

    private final Map<String, byte[]> all = new TreeMap<>();

    private Seeds() {}

    /** Each by its name. */
    static Map<String, byte[]> all() {
        Seeds seeds = new Seeds();
        new HostileRequests().all().forEach(seeds::hostile);
        ShippedQuery.all().forEach(seeds::shipped);
        Stream.of("/", "/health", "/graphiql", "/graphiql/hub.js", "/page/configuration.json", "/page/../x")
                .forEach(path -> seeds.add("page " + path, "GET " + path, PAGE, ""));
        seeds.found();
        return seeds.all;
    }

    /** Writes each into a file of the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (byte[] seed : all().values()) {
            Files.write(folder.resolve(Documents.sha256(seed)), seed);
        }
    }

    private void hostile(String name, UnaryOperator<HttpRequest.Builder> hostile) {
        HttpRequest request = hostile.apply(HttpRequest.newBuilder(URI.create("http://hub/graphql")))
                .build();
        Map<String, String> headers = request.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().get(0)));
        String body = request.bodyPublisher().map(Content::of).orElse("");
        add("hostile: " + name, request.method() + " /graphql", headers, body);
    }

    private void shipped(ShippedQuery query) {
        String variables = new String(Json.write(query.variables()), StandardCharsets.UTF_8);
        String get = "GET /graphql?documentId=" + ShippedQueries.identifier(query.text()) + "&variables="
                + URLEncoder.encode(variables, StandardCharsets.UTF_8) + "&table=";
        for (String form : FORMS) {
            Map<String, String> headers = new TreeMap<>(PAGE);
            headers.putAll(Map.of("accept", form, "authorization", "government auditor"));
            add("shipped, by GET: " + query + " " + form, get, headers, "");
        }
        Map<String, String> json = Map.of("content-type", "application/json; charset=utf-8");
        add(
                "shipped, by POST: " + query,
                "POST /graphql",
                json,
                bytes(HubClient.body(query.text(), query.variables())));
    }

    private void found() {
        try (Stream<Path> files = Files.list(FOUND)) {
            for (Path file : files.toList()) {
                all.put("found: " + file.getFileName(), Files.readAllBytes(file));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** With a body whose letters are its bytes. */
    private void add(String name, String line, Map<String, String> headers, String body) {
        String lines = headers.entrySet().stream()
                .map(header -> "\n" + header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining());
        all.put(name, (line + lines + "\n\n" + body).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What a client would send, all at once. */
    private static final class Content implements Flow.Subscriber<ByteBuffer> {
        private final StringBuilder text = new StringBuilder();

        static String of(HttpRequest.BodyPublisher body) {
            Content content = new Content();
            body.subscribe(content);
            return content.text.toString();
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            text.append(StandardCharsets.ISO_8859_1.decode(bytes));
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {}
    }
}
