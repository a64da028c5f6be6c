package org.partnerhub.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.local.LoopbackServer;

/** Whatever the other end does, a try to tell it ends soon, goes nowhere else, and brings back a code. */
final class CourierTest {
    private static final Courier COURIER = new Courier(Reach.PUBLIC_AND_LOOPBACK, Resolver.ofTheMachine());
    private static final byte[] MANY = new byte[64 * 1024];

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 299})
    void every_status_of_success_is_one(int status) {
        try (Listener listener = Listener.answering(status)) {
            assertInstanceOf(Delivery.Delivered.class, told(COURIER, listener.url()));
            assertEquals("POST", listener.heard().get(0).method());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {304, 400, 404, 429, 500, 503})
    void every_other_status_is_a_failure_of_that_code(int status) {
        try (Listener listener = Listener.answering(status)) {
            assertEquals(new Delivery.Failed("HTTP_" + status), told(COURIER, listener.url()));
        }
    }

    @Test
    void a_status_of_410_says_that_it_is_gone() {
        try (Listener listener = Listener.answering(410)) {
            assertInstanceOf(Delivery.Gone.class, told(COURIER, listener.url()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_redirect_is_not_followed(int status) {
        try (Listener elsewhere = Listener.answering();
                Listener listener = Listener.answering(status, "location", elsewhere.url())) {
            assertEquals(new Delivery.Failed("HTTP_" + status), told(COURIER, listener.url()));
            assertEquals(List.of(), elsewhere.heard());
        }
    }

    @Test
    void a_pause_that_is_asked_for_is_heard() {
        try (Listener listener = Listener.answering(503, "retry-after", "3600");
                Listener other = Listener.answering(503, "retry-after", "Fri, 31 Dec 1999 23:59:59 GMT")) {
            assertEquals(new Delivery.Failed("HTTP_503", Duration.ofHours(1)), told(COURIER, listener.url()));
            assertEquals(new Delivery.Failed("HTTP_503"), told(COURIER, other.url()));
        }
    }

    @Test
    void whoever_does_not_answer_is_not_waited_for() {
        CountDownLatch end = new CountDownLatch(1);
        Courier hasty = new Courier(Reach.PUBLIC_AND_LOOPBACK, Resolver.ofTheMachine(), Duration.ofMillis(100));
        try (Listener listener = Listener.doing(exchange -> awaited(end))) {
            assertEquals(Delivery.TIMED_OUT, told(hasty, listener.url()));
            end.countDown();
        }
    }

    @Test
    void a_host_whose_name_is_looked_up_for_ever_is_not_waited_for() {
        CountDownLatch never = new CountDownLatch(1);
        Courier hasty = new Courier(Reach.PUBLIC, host -> unfound(never), Duration.ofMillis(50));
        assertEquals(Delivery.TIMED_OUT, told(hasty, "https://hooks.example.org/"));
    }

    @Test
    void an_answer_without_end_is_not_read() {
        AtomicLong written = new AtomicLong();
        CountDownLatch closed = new CountDownLatch(1);
        try (Listener listener = Listener.doing(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(MANY);
                    written.addAndGet(MANY.length);
                }
            } finally {
                closed.countDown();
            }
        })) {
            assertInstanceOf(Delivery.Delivered.class, told(COURIER, listener.url()));
            awaited(closed);
            assertTrue(written.get() < 100_000_000, written::toString);
        }
    }

    @Test
    void nobody_at_the_door_is_a_failure() {
        HttpServer gone = LoopbackServer.bound(0);
        gone.start();
        int port = gone.getAddress().getPort();
        gone.stop(0);
        assertEquals(Delivery.NOT_REACHED, told(COURIER, "http://127.0.0.1:" + port + "/"));
    }

    @Test
    void a_host_without_an_address_is_a_failure() {
        Courier lost = new Courier(Reach.PUBLIC, host -> {
            throw new UnknownHostException(host);
        });
        assertEquals(Delivery.NOT_REACHED, told(lost, "https://hooks.example.org/"));
    }

    @Test
    void a_name_that_leads_within_is_refused_before_anything_is_sent() {
        try (Listener listener = Listener.answering()) {
            String port = listener.url().replaceAll(".*:([0-9]+)/.*", "$1");
            Courier misled = new Courier(Reach.PUBLIC_AND_LOOPBACK, host -> List.of(InetAddress.getLoopbackAddress()));
            assertEquals(Delivery.NOT_PUBLIC, told(misled, "https://hooks.example.org:" + port + "/"));
            Courier strict = new Courier(Reach.PUBLIC, Resolver.ofTheMachine());
            assertEquals(Delivery.NOT_PUBLIC, told(strict, listener.url()));
            assertEquals(List.of(), listener.heard());
        }
    }

    private static Delivery told(Courier courier, String url) {
        return courier.deliver(new Notice("TEST-IOM-2024Q3-r1", NoticesDesk.START)
                .request(URI.create(url), NoticesDesk.SECRETS.of("a"), NoticesDesk.START));
    }

    private static List<InetAddress> unfound(CountDownLatch never) throws UnknownHostException {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new UnknownHostException();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
