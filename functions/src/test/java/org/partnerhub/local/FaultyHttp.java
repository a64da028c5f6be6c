package org.partnerhub.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** An HTTP client between the AWS SDK and a database that fails as a network or AWS would. */
public final class FaultyHttp implements SdkHttpClient {
    /** What becomes of a request; the first one is number 1. */
    @FunctionalInterface
    public interface Fault {
        HttpExecuteResponse meet(int number, ExecutableHttpRequest request) throws IOException;
    }

    private final SdkHttpClient network = UrlConnectionHttpClient.create();
    private final AtomicInteger requests = new AtomicInteger();
    private final Fault fault;

    public FaultyHttp(Fault fault) {
        this.fault = fault;
    }

    /** From this request on, no request arrives. */
    public static Fault lostFrom(int first) {
        return (number, request) -> number < first ? request.call() : lost();
    }

    /** This one request arrives and is done, but its answer does not come back. */
    public static Fault answerLost(int lost) {
        return (number, request) -> {
            HttpExecuteResponse response = request.call();
            return number == lost ? lost() : response;
        };
    }

    /** From this request on, AWS answers with an error of this type. */
    public static Fault refusedFrom(int first, int status, String type, String message) {
        return (number, request) -> number < first ? request.call() : refusal(status, type, message);
    }

    /** How many requests were made, each try counted. */
    public int requests() {
        return requests.get();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest whole = network.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return fault.meet(requests.incrementAndGet(), whole);
            }

            @Override
            public void abort() {
                whole.abort();
            }
        };
    }

    @Override
    public void close() {
        network.close();
    }

    private static HttpExecuteResponse lost() throws IOException {
        throw new IOException("the connection was lost");
    }

    private static HttpExecuteResponse refusal(int status, String type, String message) {
        String body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"" + message + "\"}";
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(status).build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
    }
}
