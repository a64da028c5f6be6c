package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

/** The reporting desk on one machine: after each request its events are delivered, as the table's stream would deliver them. */
public record LocalDesk(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> desk, Runnable happened)
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        APIGatewayV2HTTPResponse response = desk.handleRequest(event, context);
        happened.run();
        return response;
    }
}
