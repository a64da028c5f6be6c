package org.partnerhub.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.graphql.GraphQlEngine;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.GraphQlOverHttp;
import org.partnerhub.graphql.http.GraphQlOverHttp.Asked;
import org.partnerhub.graphql.http.KeptAnswers;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.graphql.reading.ReadingRoom;
import org.partnerhub.graphql.reading.Shelf;
import org.partnerhub.release.RecentPointer;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Table;

/**
 * The reading room: answers queries of every partner from the released table, and touches no other. Each request that is answered
 * is one line in the log, without variables and figures. On Lambda, what is current is read at most once in
 * {@link #LONGEST_UNSEEN}.
 *
 * <p>Reads the environment variables {@code RELEASED_TABLE}, the table's name, {@code MACHINE_QUERIES}, whether machines may ask
 * the shipped queries alone ({@code shipped}) or any, and {@code ORIGIN_WORD}, that of the edge if there is one.
 *
 * <p>At its start it reads the schema and the shipped queries from the package, and asks nobody for anything; code lists are read when a
 * label is first asked for. Before a snapshot it {@linkplain Rehearsal rehearses} shipped queries on the table, with another room that is then
 * thrown away; what was answered, and which release was current, is not in the snapshot.
 */
public final class QueryFunction implements HttpFunction {
    /** For how long a new release may go unseen by a room that has just been asked. */
    public static final Duration LONGEST_UNSEEN = Duration.ofSeconds(1);

    /** Some hundred overviews, and a small part of the least memory that the function may be given. */
    private static final long BYTES_KEPT = 32L * 1024 * 1024;

    private static final PrintStream UNHEARD = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);

    private final GraphQlOverHttp forPeople;
    private final GraphQlOverHttp forMachines;
    private final Entrance entrance;
    private final Origin origin;

    /** Held, since Lambda's runtime knows it weakly. */
    @SuppressWarnings("UnusedVariable")
    private final Optional<Rehearsal> rehearsal;

    /**
     * As Lambda makes it, with the table that the environment names.
     *
     * @throws IllegalStateException when it names none
     */
    public QueryFunction() {
        this(
                new RecentPointer(Environment.released(), LONGEST_UNSEEN, Clock.systemUTC()),
                new OperatorLog(System.out),
                new OperatorLog(System.out),
                Environment.origin(),
                Environment.machineQueries(),
                ShippedQueries.load(),
                Clock.systemUTC(),
                Rehearsal.known(QueryFunction::rehearse, new OperatorLog(System.out)));
    }

    /** With a table and a log of the caller's, and no note of what is answered. */
    public QueryFunction(ItemReader released, FailureLog log) {
        this(released, log, Origin.ANYWHERE);
    }

    QueryFunction(ItemReader released, FailureLog log, Origin origin) {
        this(
                released,
                log,
                AccessLog.NONE,
                origin,
                Asked.SHIPPED,
                ShippedQueries.load(),
                Clock.systemUTC(),
                Optional.empty());
    }

    /**
     * With a table, a log and shipped queries of the caller's.
     *
     * @param clock by which a query takes too long
     */
    public QueryFunction(ItemReader released, FailureLog log, ShippedQueries shipped, Clock clock) {
        this(released, log, AccessLog.NONE, Origin.ANYWHERE, Asked.SHIPPED, shipped, clock, Optional.empty());
    }

    /** With a table and logs of the caller's. */
    public QueryFunction(ItemReader released, FailureLog log, AccessLog access) {
        this(
                released,
                log,
                access,
                Origin.ANYWHERE,
                Asked.SHIPPED,
                ShippedQueries.load(),
                Clock.systemUTC(),
                Optional.empty());
    }

    private QueryFunction(
            ItemReader released,
            FailureLog log,
            AccessLog access,
            Origin origin,
            Asked byMachines,
            ShippedQueries shipped,
            Clock clock,
            Optional<Rehearsal> rehearsal) {
        Shelf shelf = new Shelf(released);
        ReadingRoom room = new ReadingRoom(CodeListReader.packaged().readWhenAsked());
        GraphQlEngine engine = new GraphQlEngine(room.schema(Contract.packaged()), log, clock);
        KeptAnswers kept = KeptAnswers.upTo(BYTES_KEPT);
        this.forPeople = new GraphQlOverHttp(engine, shipped, Asked.ANY, shelf::open, kept);
        this.forMachines = new GraphQlOverHttp(engine, shipped, byMachines, shelf::open, kept);
        this.entrance = new Entrance("room", access, log, Clock.systemUTC());
        this.origin = origin;
        this.rehearsal = rehearsal;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return Events.response(event, origin.refusal(event).orElseGet(() -> answer(event)));
    }

    /** Asks a room of its own the {@link FirstQuestions}, and forgets the room. */
    static void rehearse(ItemReader released, FailureLog log) {
        new FirstQuestions(new QueryFunction(released, log, new OperatorLog(UNHEARD))::response).ask();
    }

    private static void rehearse() {
        Environment.rehearse(
                tables -> rehearse(tables.reader(Table.RELEASED), new OperatorLog(System.out)), Table.RELEASED);
    }

    private APIGatewayV2HTTPResponse response(APIGatewayV2HTTPEvent event) {
        return Events.response(answer(event));
    }

    private Answer answer(APIGatewayV2HTTPEvent event) {
        return entrance.answer(event, asked -> door(asked).answer(Events.question(asked), Events.viewer(asked)));
    }

    private GraphQlOverHttp door(APIGatewayV2HTTPEvent event) {
        return Events.isOfMachine(event) ? forMachines : forPeople;
    }
}
