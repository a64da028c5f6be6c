package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import org.partnerhub.local.LocalContext;

/** Asks a page function as Lambda does. */
final class Pages {

    private Pages() {}

    static APIGatewayV2HTTPResponse answer(PageFunction function, String path, Map<String, String> headers) {
        APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder()
                .withRawPath(path)
                .withHeaders(headers)
                .withRequestContext(RequestContext.builder()
                        .withHttp(Http.builder().withMethod("GET").build())
                        .build())
                .build();
        return function.handleRequest(event, new LocalContext("test"));
    }
}
