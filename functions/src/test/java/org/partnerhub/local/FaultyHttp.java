package org.partnerhub.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
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
        return only(number -> number >= first, lost());
    }

    /** This one request arrives and is done, but its answer does not come back. */
    public static Fault answerLost(int lost) {
        return only(number -> number == lost, doneBut(lost()));
    }

    /** From this request on, AWS answers with an error of this type. */
    public static Fault refusedFrom(int first, int status, String type, String message) {
        return only(number -> number >= first, answered(status, error(type, message, "")));
    }

    /** Requests of these numbers meet the fault, and the others go well. */
    public static Fault only(IntPredicate numbers, Fault fault) {
        return (number, request) -> numbers.test(number) ? fault.meet(number, request) : request.call();
    }

    /** The request is done, and what comes back is what the fault says. */
    public static Fault doneBut(Fault fault) {
        return (number, request) -> {
            request.call().responseBody().ifPresent(AbortableInputStream::abort);
            return fault.meet(number, request);
        };
    }

    /** The connection breaks. */
    public static Fault lost() {
        return (number, request) -> {
            throw new IOException("the connection was lost");
        };
    }

    /** Nothing comes back for too long. */
    public static Fault timedOut() {
        return (number, request) -> {
            throw new SocketTimeoutException("nothing came back");
        };
    }

    /** AWS answers with an error of this type. */
    public static Fault refused(int status, String type) {
        return answered(status, error(type, "as planned", ""));
    }

    /** DynamoDB cancels a transaction for these reasons, one for each of its actions. */
    public static Fault cancelled(List<String> codes) {
        String reasons = codes.stream()
                .map(code -> "{\"Code\":\"" + code + "\",\"Message\":\"as planned\"}")
                .collect(Collectors.joining(",", ",\"CancellationReasons\":[", "]"));
        return answered(400, error("TransactionCanceledException", "as planned", reasons));
    }

    /** AWS answers with this JSON. */
    public static Fault answered(int status, String json) {
        return (number, request) -> HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(status).build())
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .build();
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

    private static String error(String type, String message, String more) {
        String name = "com.amazonaws.dynamodb.v20120810#" + type;
        return "{\"__type\":\"" + name + "\",\"message\":\"" + message + "\"" + more + "}";
    }
}
