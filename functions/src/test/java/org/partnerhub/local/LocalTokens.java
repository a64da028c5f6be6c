package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;

/**
 * Hands out a token for any groups, {@code GET /local/tokens/government,district-LK51}, to whoever is on this machine. It
 * exists in no deployment.
 */
public record LocalTokens(DevelopmentTokens tokens)
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    /** The app client that local tokens are for. */
    public static final String CLIENT = "local";

    static final String PREFIX = "/local/tokens/";

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String groups = event.getRawPath().substring(PREFIX.length());
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(200)
                .withHeaders(Map.of("content-type", "text/plain; charset=utf-8", "cache-control", "no-store"))
                .withBody(tokens.person("local." + groups, List.of(groups.split(",", -1)), CLIENT))
                .build();
    }
}
