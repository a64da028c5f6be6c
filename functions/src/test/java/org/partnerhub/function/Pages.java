package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.partnerhub.local.LocalContext;

/** Asks a page function as Lambda does. */
final class Pages {

    private Pages() {}

    static String body(PageFunction function, String path) {
        APIGatewayV2HTTPEvent event =
                APIGatewayV2HTTPEvent.builder().withRawPath(path).build();
        APIGatewayV2HTTPResponse response = function.handleRequest(event, new LocalContext("test"));
        return response.getBody();
    }
}
