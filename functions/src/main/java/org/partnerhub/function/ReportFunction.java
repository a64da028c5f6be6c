package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import graphql.schema.GraphQLSchema;
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
import org.partnerhub.graphql.Execution;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.graphql.GraphQlEngine;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.graphql.desk.AuditedReads;
import org.partnerhub.graphql.desk.DeskReading;
import org.partnerhub.graphql.desk.DeskRoom;
import org.partnerhub.graphql.desk.Workplace;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.GraphQlOverHttp;
import org.partnerhub.graphql.http.GraphQlOverHttp.Asked;
import org.partnerhub.graphql.http.KeptAnswers;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.notices.Reach;
import org.partnerhub.notices.Subscriptions;
import org.partnerhub.reporting.imports.JobIds;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.WorkingDays;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/**
 * The reporting desk: takes what organisations report, and answers them what they have reported.
 *
 * <p>What is done is logged before and after, and what is read before its answer leaves; each request that is answered is one
 * line in the function's log besides.
 *
 * <p>Reads the environment variables {@code REPORTED_TABLE}, {@code RELEASED_TABLE}, {@code AUDIT_TABLE}, {@code UPLOAD_BUCKET},
 * {@code WEBHOOK_KEY} and, if there is an edge, {@code ORIGIN_WORD}. It has no right to participations.
 *
 * <p>At its start it reads the schema, the code lists and the rates from the package, and asks nobody for anything. Before a
 * snapshot it {@linkplain Rehearsal rehearses} questions that change nothing, with another desk that is then thrown away. The
 * master key of webhooks is never asked for before a request needs it.
 */
public final class ReportFunction implements HttpFunction {
    private static final String REPORTER = "[iom reporter]";
    private static final String IMPORTS =
            "{ viewer { partner grants } desk { person imports(first: 1) { edges { node { id state } } } } }";

    private final Workplace workplace;
    private final Execution engine;
    private final ShippedQueries shipped;
    private final Entrance entrance;
    private final Origin origin;

    private static final String NOT_FOR_YOU =
            "The reporting desk is for reporters, approvers, validators, data protection officers, operators and auditors.";

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
                found(Environment.tables(Table.REPORTED, Table.RELEASED, Table.AUDIT)),
                new OperatorLog(System.out),
                new OperatorLog(System.out),
                Environment.origin(),
                ShippedQueries.load(),
                Clock.systemUTC(),
                Rehearsal.known(ReportFunction::rehearse, new OperatorLog(System.out)));
    }

    /** With a workplace and a log of the caller's, and no note of what is answered. */
    public ReportFunction(Workplace workplace, FailureLog log) {
        this(workplace, log, Origin.ANYWHERE);
    }

    ReportFunction(Workplace workplace, FailureLog log, Origin origin) {
        this(workplace, log, AccessLog.NONE, origin, ShippedQueries.load(), Clock.systemUTC(), Optional.empty());
    }

    /**
     * With a workplace, a log and known queries of the caller's.
     *
     * @param clock by which a query takes too long
     */
    public ReportFunction(Workplace workplace, FailureLog log, ShippedQueries known, Clock clock) {
        this(workplace, log, AccessLog.NONE, Origin.ANYWHERE, known, clock, Optional.empty());
    }

    /** With a workplace and logs of the caller's. */
    public ReportFunction(Workplace workplace, FailureLog log, AccessLog access) {
        this(workplace, log, access, Origin.ANYWHERE, ShippedQueries.load(), Clock.systemUTC(), Optional.empty());
    }

    private ReportFunction(
            Workplace workplace,
            FailureLog log,
            AccessLog access,
            Origin origin,
            ShippedQueries shipped,
            Clock clock,
            Optional<Rehearsal> rehearsal) {
        GraphQLSchema schema = new DeskRoom(workplace).schema(Contract.packaged());
        this.workplace = workplace;
        this.shipped = shipped;
        this.engine = new AuditedReads(new GraphQlEngine(schema, log, clock), workplace.audit(), log);
        this.entrance = new Entrance("desk", access, log, workplace.clock());
        this.origin = origin;
        this.rehearsal = rehearsal;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return Events.response(event, origin.refusal(event).orElseGet(() -> entrance.answer(event, this::answer)));
    }

    /** Asks a desk of its own, which logs nothing, for what IOM's reporters see first, and forgets the desk. */
    static void rehearse(Workplace workplace, FailureLog log) {
        ReportFunction desk = new ReportFunction(workplace.with(new RehearsedLog(workplace.audit())), log);
        Rehearsal.answer(event -> Events.response(event, desk.answer(event)), REPORTER, IMPORTS, Map.of());
    }

    private static void rehearse() {
        Environment.rehearse(
                tables -> rehearse(found(tables), new OperatorLog(System.out)),
                Table.REPORTED,
                Table.RELEASED,
                Table.AUDIT);
    }

    private Answer answer(APIGatewayV2HTTPEvent event) {
        Optional<Viewer> viewer = Events.viewer(event);
        Optional<Actor> actor = viewer.filter(ReportFunction::hasBusinessHere).flatMap(known -> actor(known, event));
        return new GraphQlOverHttp(engine, shipped, Asked.ANY, () -> reading(actor), KeptAnswers.upTo(0))
                .answer(
                        Events.question(event),
                        actor.map(Actor::viewer),
                        viewer.isPresent() ? NOT_FOR_YOU : GraphQlOverHttp.OPENS_NOTHING);
    }

    /** For an auditor nothing is open behind the door but the audit log. */
    private static boolean hasBusinessHere(Viewer viewer) {
        Scope scope = new Scope(viewer);
        return scope.admitsTo(Rule.DESK) || scope.admitsTo(Rule.AUDIT);
    }

    private DeskReading reading(Optional<Actor> actor) {
        return new DeskReading(workplace, actor.orElseThrow());
    }

    private static Optional<Actor> actor(Viewer viewer, APIGatewayV2HTTPEvent event) {
        return Events.person(event).map(person -> new Actor(viewer, person));
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
                Environment.auditLog(tables, Clock.systemUTC()),
                Clock.systemUTC(),
                RandomPause.ofRequests());
    }
}
