package org.partnerhub.graphql.http;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.Execution;
import org.partnerhub.graphql.GraphQlRequest;
import org.partnerhub.graphql.Reading;

/**
 * Serves GraphQL over HTTP: any query by POST, shipped queries also by GET or POST with their hash; the answer to a query also as
 * tables, and to one of them as IATI.
 *
 * <p>A request is looked at in this order, and refused at the first step that it fails: its size, its media types, who asks, its
 * UTF-8, its JSON, and then, by {@link org.partnerhub.graphql.limit.Admission}, what it asks for.
 *
 * @param asked which documents may be asked
 * @param readings opens what one request reads from
 * @param kept what was answered before
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
public record GraphQlOverHttp(
        Execution engine, ShippedQueries shipped, Asked asked, Supplier<Reading> readings, KeptAnswers kept) {
    private static final int OK = 200;
    private static final int MOST_BYTES_OF_AN_ANSWER = 1024 * 1024;
    private static final Set<String> METHODS = Set.of("GET", "POST");
    /** What somebody is told whose token makes them nobody. */
    public static final String OPENS_NOTHING =
            "Your token names no partner of the hub, or contradicts itself, and opens nothing.";

    /** Which documents may be asked. */
    public enum Asked {
        /** Any, within the limits. */
        ANY,
        /** Those that are shipped with the schema, and no other. */
        SHIPPED
    }

    /** Answers one request; without a viewer it is refused, whatever it asks. */
    public Answer answer(Question question, Optional<Viewer> viewer) {
        return answer(question, viewer, OPENS_NOTHING);
    }

    /** Answers one request; without a viewer it is refused, with a reason of the caller's. */
    public Answer answer(Question question, Optional<Viewer> viewer, String otherwise) {
        List<MediaType> types = MediaType.accepted(question.header("accept"));
        MediaType ofErrors = types.stream().findFirst().orElse(MediaType.JSON).ofErrors();
        if (!METHODS.contains(question.method())) {
            return Answer.refusal(405, ofErrors, "METHOD_NOT_ALLOWED", "Ask by POST, or shipped queries by GET.")
                    .with("allow", "GET, POST");
        }
        try {
            question.requireServed(types);
            Viewer known = viewer.orElseThrow(() -> new BadRequest(403, "FORBIDDEN", otherwise));
            return run(question, request(question), known, types);
        } catch (BadRequest refused) {
            return refused.answer(ofErrors);
        }
    }

    private GraphQlRequest request(Question question) {
        Body body = question.isGet() ? Body.ofParameters(question.parameters()) : Body.of(question.body());
        String document = body.documentId().map(this::shipped).or(body::query).orElseThrow(() -> missing(question));
        if (asked == Asked.SHIPPED && !shipped.holds(document)) {
            throw new BadRequest(
                    403,
                    "UNKNOWN_DOCUMENT",
                    "Machines ask the queries that are shipped with the schema, and no other.");
        }
        return new GraphQlRequest(
                document, body.operationName(), body.variables(), question.id(), shipped.holds(document));
    }

    private String shipped(String identifier) {
        return shipped.find(identifier)
                .orElseThrow(() -> new BadRequest(
                        404, "UNKNOWN_DOCUMENT", "No query with that documentId is shipped with the schema."));
    }

    private Answer run(Question question, GraphQlRequest request, Viewer viewer, List<MediaType> types) {
        MediaType type =
                types.stream().filter(one -> isFor(one, request)).findFirst().orElseThrow(GraphQlOverHttp::onlyIati);
        Asking asking = Asking.of(question, request, viewer, type);
        Reading reading = readings.get();
        Answer answer = kept.find(asking, reading).orElseGet(() -> worked(question, asking, request, reading));
        return isKnown(answer, question) ? answer.unchanged() : answer;
    }

    /** What cannot be written as it is wanted is refused before anything is done. */
    private Answer worked(Question question, Asking asking, GraphQlRequest request, Reading reading) {
        Errors errors = request.isKnown() ? Errors.ALL : Errors.FEW;
        Rendering rendering = Rendering.wanted(asking.type(), errors, () -> engine.normalized(request), asking.table());
        ExecutionResult result = engine.execute(request, asking.viewer(), reading);
        Answer written = rendering.of(result).of(shipped.operation(request));
        requireShort(written, request);
        boolean isTagged = asking.isGet() && written.status() == OK;
        Answer answer = asking.fit(isTagged ? tagged(written, rendering.tag(written, result)) : written);
        if (request.isKnown() && answer.status() == OK && result.getErrors().isEmpty() && reading.isBegun()) {
            kept.keep(asking, question.length(), reading, answer);
        }
        return answer;
    }

    /** What is shipped may be taken along whole, however large a release is. */
    private static void requireShort(Answer answer, GraphQlRequest request) {
        if (answer.content().length > MOST_BYTES_OF_AN_ANSWER && !request.isKnown()) {
            throw new BadRequest(400, "ANSWER_TOO_LARGE", "The answer is larger than 1 MB. Ask for less at once.");
        }
    }

    /** Nobody but the viewer's own browser may keep it. */
    private static Answer tagged(Answer answer, EntityTag tag) {
        return answer.with("etag", tag.text())
                .with("cache-control", "private, no-cache")
                .with("vary", "Authorization, Accept");
    }

    /** An unchanged answer is not sent again. */
    private static boolean isKnown(Answer answer, Question question) {
        return Optional.ofNullable(answer.headers().get("etag"))
                .map(EntityTag::new)
                .filter(tag -> tag.isKnownTo(question))
                .isPresent();
    }

    private boolean isFor(MediaType type, GraphQlRequest request) {
        return type != MediaType.XML || shipped.isIati(request.query());
    }

    private static BadRequest onlyIati() {
        return new BadRequest(
                406,
                "NOT_ACCEPTABLE",
                "Only the shipped query iati.graphql, as it is, is answered as application/xml.");
    }

    private static BadRequest missing(Question question) {
        return new BadRequest(
                400,
                "BAD_REQUEST",
                question.isGet()
                        ? "By GET, name a shipped query: documentId=sha256:… ; free queries go by POST."
                        : "The key query must hold a GraphQL document.");
    }
}
