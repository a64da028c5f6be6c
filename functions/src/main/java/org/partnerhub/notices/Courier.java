package org.partnerhub.notices;

import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Brings notices to where they are to go: within three seconds to the door and five in all, looking the host up included; through
 * no proxy, after no redirect, with no password, and without reading more of an answer than its head.
 *
 * <p>A host whose name stands for an address that is not public is refused each time. Not checked: that the name, which the
 * connection looks up once more, still stands for the same address then. Whoever changes it in between sees a TLS handshake that
 * needs a certificate for that name, and nothing of the notice before.
 */
public final class Courier {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration WHOLE = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newCachedThreadPool(Courier::daemon);
    private final Reach reach;
    private final Resolver resolver;
    private final Duration whole;
    private final HttpClient client;

    /** One that goes as far as that. */
    public Courier(Reach reach, Resolver resolver) {
        this(reach, resolver, WHOLE);
    }

    Courier(Reach reach, Resolver resolver, Duration whole) {
        this.reach = reach;
        this.resolver = resolver;
        this.whole = whole;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT)
                .build();
    }

    /** Sends once and says what became of it; whatever happens at the other end is an answer, never an exception. */
    Delivery deliver(HttpRequest request) {
        Future<Delivery> call = threads.submit(() -> called(request));
        try {
            return call.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            call.cancel(true);
            return Delivery.TIMED_OUT;
        } catch (ExecutionException failure) {
            return failed(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a notice was sent", interruption);
        }
    }

    private Delivery called(HttpRequest request) throws IOException, InterruptedException {
        return isAllowed(request) ? Delivery.of(client.send(request, head -> new Unread())) : Delivery.NOT_PUBLIC;
    }

    private boolean isAllowed(HttpRequest request) throws UnknownHostException {
        return reach.allows(request.uri(), resolver.addresses(request.uri().getHost()));
    }

    private static Delivery failed(ExecutionException failure) {
        if (failure.getCause() instanceof HttpTimeoutException) {
            return Delivery.TIMED_OUT;
        }
        if (failure.getCause() instanceof IOException) {
            return Delivery.NOT_REACHED;
        }
        throw new IllegalStateException("a notice could not be sent", failure.getCause());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "notice");
        thread.setDaemon(true);
        return thread;
    }
}
