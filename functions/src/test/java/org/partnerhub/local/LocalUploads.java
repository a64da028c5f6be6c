package org.partnerhub.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a file at an address that {@link FolderUploads} gave out, {@code PUT /local/uploads/{proxy+}}, as Amazon S3 would:
 * 403 for an address that is not good or no longer. The gateway in front answers 413 for more than its 10 MB; a larger file
 * goes into the folder by {@link FolderUploads#put}. It exists in no deployment.
 *
 * @param arrived told the key of each file once it is kept
 */
public record LocalUploads(FolderUploads uploads, Consumer<String> arrived)
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    /** Where the paths of addresses begin. */
    public static final String PREFIX = "/local/uploads/";

    private static final String DAMAGED = "\uFFFD";

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String key = event.getRawPath().substring(PREFIX.length());
        if (!isGood(key, Optional.ofNullable(event.getQueryStringParameters()).orElse(Map.of()))) {
            return answer(403, "This address is not good, or no longer; ask for a new one.");
        }
        if (isDamaged(event)) {
            return answer(415, "This text is not UTF-8; send it as application/octet-stream.");
        }
        uploads.put(key, new ByteArrayInputStream(content(event)));
        arrived.accept(key);
        return answer(200, "");
    }

    private boolean isGood(String key, Map<String, String> parameters) {
        String until = parameters.getOrDefault("until", "");
        return until.matches("[0-9]{1,12}")
                && uploads.isGood(key, Long.parseLong(until), parameters.getOrDefault("signature", ""));
    }

    /** The gateway hands text over as a string, in which what is not UTF-8 is lost. */
    private static boolean isDamaged(APIGatewayV2HTTPEvent event) {
        return !event.getIsBase64Encoded()
                && Optional.ofNullable(event.getBody()).orElse("").contains(DAMAGED);
    }

    private static byte[] content(APIGatewayV2HTTPEvent event) {
        String body = Optional.ofNullable(event.getBody()).orElse("");
        return event.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    private static APIGatewayV2HTTPResponse answer(int status, String message) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(Map.of("content-type", "text/plain; charset=utf-8", "cache-control", "no-store"))
                .withBody(message)
                .build();
    }
}
