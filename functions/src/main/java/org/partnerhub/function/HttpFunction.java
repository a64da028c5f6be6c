package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A function behind API Gateway. It reads events and writes responses itself: Lambda's own serialization is a second Jackson, which a
 * function that starts would have to load.
 */
public interface HttpFunction extends RequestStreamHandler {

    /** The response to an event. */
    APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context);

    @Override
    default void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        EventJson.write(handleRequest(EventJson.read(event), context), response);
    }
}
