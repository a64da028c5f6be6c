package org.partnerhub.graphql.http;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.Execution;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.Operation;
import org.partnerhub.graphql.Reading;

/**
 * Serves GraphQL over HTTP: any query by POST, shipped queries also by GET with their hash; the answer to a query also as
 * tables, and to one of them as IATI.
 *
 * @param readings opens what one request reads from
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
public record GraphQlOverHttp(Execution engine, ShippedQueries shipped, Supplier<Reading> readings) {
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    /** Answers one request; without a viewer it is refused, whatever it asks. */
    public Answer answer(Question question, Optional<Viewer> viewer) {
        List<MediaType> types = MediaType.accepted(question.header("accept"));
        MediaType ofErrors = types.stream().findFirst().orElse(MediaType.JSON).ofErrors();
        try {
            return answer(question, viewer, types, ofErrors);
        } catch (BadRequest refused) {
            return refused.answer(ofErrors);
        }
    }

    private Answer answer(Question question, Optional<Viewer> viewer, List<MediaType> types, MediaType ofErrors) {
        if (types.isEmpty()) {
            throw new BadRequest(
                    406,
                    "NOT_ACCEPTABLE",
                    "Answers come as application/graphql-response+json or application/json; those to queries also as text/csv"
                            + " or a workbook.");
        }
        Viewer known = viewer.orElseThrow(GraphQlOverHttp::forbidden);
        return switch (question.method()) {
            case "POST" -> posted(question, known, types);
            case "GET" -> got(question, known, types);
            default ->
                Answer.refusal(405, ofErrors, "METHOD_NOT_ALLOWED", "Ask by POST, or shipped queries by GET.")
                        .with("allow", "GET, POST");
        };
    }

    private Answer posted(Question question, Viewer viewer, List<MediaType> types) {
        if (question.header("content-encoding").isPresent()) {
            throw new BadRequest(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body without Content-Encoding.");
        }
        if (!isJson(question.header("content-type").orElse(""))) {
            throw new BadRequest(415, "UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json in UTF-8.");
        }
        return run(question, Body.request(question.body()), viewer, types);
    }

    private Answer got(Question question, Viewer viewer, List<MediaType> types) {
        String document = question.parameter("documentId")
                .map(identifier -> shipped.find(identifier).orElseThrow(GraphQlOverHttp::unknownDocument))
                .orElseThrow(GraphQlOverHttp::missingDocument);
        Map<String, Object> variables = question.parameter("variables")
                .filter(text -> !text.isEmpty())
                .map(Body::variables)
                .orElse(Map.of());
        GraphQlRequest request = new GraphQlRequest(document, question.parameter("operationName"), variables);
        return run(question, request, viewer, types);
    }

    /** What cannot be written as it is wanted is refused before anything is done. */
    private Answer run(Question question, GraphQlRequest request, Viewer viewer, List<MediaType> types) {
        MediaType type =
                types.stream().filter(one -> isFor(one, request)).findFirst().orElseThrow(GraphQlOverHttp::onlyIati);
        Rendering rendering = Rendering.wanted(type, () -> engine.normalized(request), question.parameter("table"));
        ExecutionResult result = engine.execute(request, viewer, readings.get());
        Answer answer = rendering.of(result).of(operation(request));
        boolean isTagged = question.method().equals("GET") && answer.status() == OK;
        return isTagged ? tagged(answer, rendering.tag(answer, result), question) : answer;
    }

    private Operation operation(GraphQlRequest request) {
        return shipped.holds(request.query()) ? Operation.ofKnown(request) : Operation.of(request);
    }

    /** An unchanged answer is not sent again; nobody but the viewer's own browser may keep it. */
    private static Answer tagged(Answer answer, EntityTag tag, Question question) {
        Answer tagged = answer.with("etag", tag.text())
                .with("cache-control", "private, no-cache")
                .with("vary", "Authorization, Accept");
        return tag.isKnownTo(question) ? tagged.unchanged() : tagged;
    }

    private static boolean isFor(MediaType type, GraphQlRequest request) {
        return type != MediaType.XML || request.query().equals(ShippedQueries.IATI);
    }

    private static boolean isJson(String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
        boolean otherCharset = parts.length > 1
                && parts[1].startsWith("charset=")
                && !parts[1].replace("\"", "").equals("charset=utf-8");
        return parts[0].trim().equals("application/json") && !otherCharset;
    }

    private static BadRequest forbidden() {
        return new BadRequest(
                403, "FORBIDDEN", "Your token names no partner of the hub, or contradicts itself, and opens nothing.");
    }

    private static BadRequest onlyIati() {
        return new BadRequest(
                406,
                "NOT_ACCEPTABLE",
                "Only the shipped query iati.graphql, as it is, is answered as application/xml.");
    }

    private static BadRequest missingDocument() {
        return new BadRequest(
                BAD_REQUEST,
                "BAD_REQUEST",
                "By GET, name a shipped query: documentId=sha256:… ; free queries go by POST.");
    }

    private static BadRequest unknownDocument() {
        return new BadRequest(404, "UNKNOWN_DOCUMENT", "No query with that documentId is shipped with the schema.");
    }
}
