package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.graphql.GraphQlEngine;
import org.partnerhub.graphql.http.Answer;
import org.partnerhub.graphql.http.GraphQlOverHttp;
import org.partnerhub.graphql.http.MediaType;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.graphql.reading.ReadingRoom;
import org.partnerhub.graphql.reading.Shelf;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.dynamo.DynamoClients;
import org.partnerhub.store.dynamo.DynamoItems;
import org.partnerhub.store.dynamo.Patience;

/**
 * The reading room: answers queries of every partner from the released table, and touches no other.
 *
 * <p>Reads the environment variables {@code RELEASED_TABLE}, the table's name, and {@code ORIGIN_WORD}, that of the edge if there
 * is one.
 */
public final class QueryFunction implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    private final GraphQlOverHttp http;
    private final FailureLog log;
    private final Origin origin;

    /** As Lambda makes it, with the table that the environment names. */
    public QueryFunction() {
        this(
                new DynamoItems(DynamoClients.found(Patience.OF_A_FUNCTION), Environment.required("RELEASED_TABLE")),
                new OperatorLog(System.out),
                Environment.origin());
    }

    /** With a table and a log of the caller's. */
    public QueryFunction(ItemReader released, FailureLog log) {
        this(released, log, Origin.ANYWHERE);
    }

    QueryFunction(ItemReader released, FailureLog log, Origin origin) {
        Shelf shelf = new Shelf(released);
        ReadingRoom room = new ReadingRoom(CodeListReader.packaged().read());
        GraphQlEngine engine = new GraphQlEngine(room.schema(Resource.text("/schema/schema.graphqls")), log);
        this.http = new GraphQlOverHttp(engine, ShippedQueries.load(), shelf::open);
        this.log = log;
        this.origin = origin;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return Events.response(origin.refusal(event).orElseGet(() -> answer(event)));
    }

    /** Whatever goes wrong is noted for operators and told to nobody else. */
    private Answer answer(APIGatewayV2HTTPEvent event) {
        try {
            return http.answer(Events.question(event), Events.viewer(event));
        } catch (RuntimeException failure) {
            log.failed(failure);
            return Answer.refusal(500, MediaType.JSON, "INTERNAL", "Something went wrong inside the hub.");
        }
    }
}
