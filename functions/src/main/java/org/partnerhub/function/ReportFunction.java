package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.access.Rule;
import org.partnerhub.access.Scope;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.graphql.GraphQlEngine;
import org.partnerhub.graphql.Reading;
import org.partnerhub.graphql.desk.DeskReading;
import org.partnerhub.graphql.desk.DeskRoom;
import org.partnerhub.graphql.desk.Workplace;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.GraphQlOverHttp;
import org.partnerhub.graphql.http.MediaType;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.notices.Reach;
import org.partnerhub.notices.Subscriptions;
import org.partnerhub.reporting.imports.JobIds;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.WorkingDays;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * The reporting desk: takes what organisations report, and answers them what they have reported.
 *
 * <p>Reads the environment variables {@code REPORTED_TABLE}, {@code RELEASED_TABLE}, {@code UPLOAD_BUCKET},
 * {@code WEBHOOK_KEY} and, if there is an edge, {@code ORIGIN_WORD}. It has no right to participations.
 *
 * <p>At its start it reads the schema, the code lists and the rates from the package, and asks nobody for anything. Before a
 * snapshot it {@linkplain Rehearsal rehearses} questions that change nothing, with another desk that is then thrown away. The
 * master key of webhooks is never asked for before a request needs it.
 */
public final class ReportFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private static final int PERSON_LENGTH = 32;
    private static final String REPORTER = "[iom reporter]";
    private static final String IMPORTS =
            "{ viewer { partner grants } desk { person imports(first: 1) { edges { node { id state } } } } }";

    private final Workplace workplace;
    private final GraphQlEngine engine;
    private final FailureLog log;
    private final Origin origin;

    /** Held, since Lambda's runtime knows it weakly. */
    @SuppressWarnings("UnusedVariable")
    private final Optional<Rehearsal> rehearsal;

    /**
     * As Lambda makes it, with the tables and the bucket that the environment names.
     *
     * @throws IllegalStateException when it lacks one of them
     */
    public ReportFunction() {
        this(
                found(Environment.tables(Table.REPORTED, Table.RELEASED)),
                new OperatorLog(System.out),
                Environment.origin(),
                Optional.of(Rehearsal.known(ReportFunction::rehearse, new OperatorLog(System.out))));
    }

    /** With a workplace and a log of the caller's. */
    public ReportFunction(Workplace workplace, FailureLog log) {
        this(workplace, log, Origin.ANYWHERE);
    }

    ReportFunction(Workplace workplace, FailureLog log, Origin origin) {
        this(workplace, log, origin, Optional.empty());
    }

    private ReportFunction(Workplace workplace, FailureLog log, Origin origin, Optional<Rehearsal> rehearsal) {
        this.workplace = workplace;
        this.engine = new GraphQlEngine(new DeskRoom(workplace).schema(Resource.text("/schema/schema.graphqls")), log);
        this.log = log;
        this.origin = origin;
        this.rehearsal = rehearsal;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return Events.response(event, origin.refusal(event).orElseGet(() -> answer(event)));
    }

    /** Asks a desk of its own for what IOM's reporters see first, and forgets the desk. */
    static void rehearse(Workplace workplace, FailureLog log) {
        Events.response(new ReportFunction(workplace, log).answer(Rehearsal.question(REPORTER, IMPORTS, Map.of())));
    }

    private static void rehearse() {
        Environment.rehearse(
                tables -> rehearse(found(tables), new OperatorLog(System.out)), Table.REPORTED, Table.RELEASED);
    }

    /** Whatever goes wrong is noted for operators and told to nobody else. */
    private Answer answer(APIGatewayV2HTTPEvent event) {
        try {
            Optional<Viewer> viewer = Events.viewer(event);
            return viewer.isPresent() ? answer(event, viewer.get()) : nobody(event);
        } catch (RuntimeException failure) {
            log.failed(failure);
            return Answer.refusal(500, MediaType.JSON, "INTERNAL", "Something went wrong inside the hub.");
        }
    }

    private Answer answer(APIGatewayV2HTTPEvent event, Viewer viewer) {
        return Optional.of(viewer)
                .filter(known -> new Scope(known).admitsTo(Rule.DESK))
                .flatMap(known -> actor(known, event))
                .map(actor -> answer(event, actor))
                .orElseGet(ReportFunction::forbidden);
    }

    /** A token that opens nothing is told so as in the reading room. */
    private Answer nobody(APIGatewayV2HTTPEvent event) {
        return new GraphQlOverHttp(engine, ShippedQueries.NONE, ReportFunction::noReading)
                .answer(Events.question(event), Optional.empty());
    }

    private static Reading noReading() {
        throw new IllegalStateException("nobody reads");
    }

    private Answer answer(APIGatewayV2HTTPEvent event, Actor actor) {
        return new GraphQlOverHttp(engine, ShippedQueries.NONE, () -> new DeskReading(workplace, actor))
                .answer(Events.question(event), Optional.of(actor.viewer()));
    }

    private static Optional<Actor> actor(Viewer viewer, APIGatewayV2HTTPEvent event) {
        return Events.subject(event)
                .map(subject -> Documents.sha256(subject.getBytes(StandardCharsets.UTF_8)))
                .map(code -> new Actor(viewer, code.substring(0, PERSON_LENGTH)));
    }

    private static Workplace found(Tables tables) {
        return new Workplace(
                tables,
                tables.reader(Table.RELEASED),
                Environment.uploads(),
                CodeListReader.packaged().read(),
                RateReader.packaged(),
                new WorkingDays(Set.of()),
                new JobIds(Clock.systemUTC(), new SecureRandom()),
                new Subscriptions(
                        tables,
                        tables.reader(Table.RELEASED),
                        Reach.PUBLIC,
                        Environment.webhookSecrets(),
                        Clock.systemUTC()),
                Clock.systemUTC(),
                RandomPause.ofRequests());
    }

    private static Answer forbidden() {
        return Answer.refusal(
                403,
                MediaType.JSON,
                "FORBIDDEN",
                "The reporting desk is for reporters, approvers, validators, data protection officers and operators.");
    }
}
