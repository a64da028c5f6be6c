package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.local.GatewayProbe.assertAnswer;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sends slowly, stops in the middle, says nothing or does not read keeps nobody else waiting, and no thread for long. */
final class SlowClientsTest {
    private static final int EACH = 60;
    private static final int NOT_READING = 20;
    private static final int HONEST = 50;
    private static final int MOST_WAITS = 600;
    private static final String GET = "GET /any HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n";
    private static final String BODY = "PUT /any HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 1000\r\n\r\n";

    private final GatewayProbe probe = new GatewayProbe();
    private final SlowClients clients = new SlowClients(probe.gateway.port());

    @AfterEach
    void stop_everything() throws IOException {
        clients.close();
        probe.close();
    }

    @Test
    void hundreds_of_slow_clients_keep_nobody_out_and_give_their_threads_back() throws Exception {
        clients.idle(EACH);
        clients.sending(EACH, "PUT /any HTTP/1.1\r\nHost: local");
        clients.sending(EACH, BODY + "half of it");
        clients.sending(
                EACH, "PUT /any HTTP/1.1\r\nHost: localhost:PORT\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf");
        clients.dripping(EACH, BODY);
        clients.notReading(NOT_READING, "GET /large HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n");
        honestRequestsAreAnswered();
        threadsAreGivenBack();
        assertEquals(NOT_READING, clients.cutShort(GatewayProbe.LARGE));
        honestRequestsAreAnswered();
    }

    @Test
    void hundreds_of_connections_that_wait_between_two_requests_stay_open() throws Exception {
        clients.idle(5 * EACH);
        assertEquals(5 * EACH, clients.answered(GET, "get"));
        honestRequestsAreAnswered();
        assertEquals(5 * EACH, clients.answered(GET, "get"));
    }

    @Test
    void connections_beyond_the_most_are_hung_up_on_and_make_room_when_they_end() throws Exception {
        clients.idle(LoopbackServer.MOST_CONNECTIONS);
        try (SlowClients late = new SlowClients(probe.gateway.port())) {
            late.idle(1);
            assertEquals(-1, late.newest().getInputStream().read());
        }
        assertEquals(LoopbackServer.MOST_CONNECTIONS, clients.answered(GET, "get"));
        clients.close();
        awaitNoThreads();
        honestRequestsAreAnswered();
    }

    private void honestRequestsAreAnswered() throws Exception {
        for (int request = 0; request < HONEST; request++) {
            assertAnswer(200, "get", probe.send(probe.request("/any").GET()));
            assertAnswer(200, "any", probe.send(probe.request("/any").PUT(BodyPublishers.ofString("a body"))));
        }
    }

    private void threadsAreGivenBack() {
        assertTrue(threads() >= EACH, "slow clients have threads of their own: " + threads());
        awaitNoThreads();
    }

    private void awaitNoThreads() {
        for (int wait = 0; threads() > 0; wait++) {
            assertTrue(wait < MOST_WAITS, "still there: " + threads());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private long threads() {
        String name = LocalGateway.threadName(probe.gateway.port());
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .count();
    }
}
