package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;

/**
 * Hands out a token for any groups, {@code GET /local/tokens/government,district-LK51}, to whoever is on this machine, and one
 * of a machine client for any scopes, {@code GET /local/tokens/hub/iom,hub/reporter}. It exists in no deployment.
 */
public record LocalTokens(DevelopmentTokens tokens)
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    /** The app client that local tokens are for. */
    public static final String CLIENT = "local";

    static final String PREFIX = "/local/tokens/";

    private static final String SCOPE = "hub/";

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String groups = event.getRawPath().substring(PREFIX.length());
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(200)
                .withHeaders(Map.of("content-type", "text/plain; charset=utf-8", "cache-control", "no-store"))
                .withBody(token(groups, List.of(groups.split(",", -1))))
                .build();
    }

    private String token(String all, List<String> groups) {
        return all.startsWith(SCOPE) ? tokens.machine(CLIENT, groups) : tokens.person("local." + all, groups, CLIENT);
    }
}
