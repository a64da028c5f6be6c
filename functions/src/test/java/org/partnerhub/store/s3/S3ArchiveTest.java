package org.partnerhub.store.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.LoopbackServer;
import org.partnerhub.store.StoreUnavailable;
import software.amazon.awssdk.services.s3.S3Client;

/** What is archived is kept as it came, and under a taken name nothing changes. */
final class S3ArchiveTest {
    private final HttpServer server = LoopbackServer.bound(0);
    private final LockedBucket bucket = new LockedBucket();
    private final S3Client client =
            S3Clients.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), FakeS3.CREDENTIALS);

    S3ArchiveTest() {
        server.createContext("/" + LockedBucket.NAME, bucket);
        server.createContext("/denied", S3ArchiveTest::deny);
        server.start();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private static void deny(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(403, -1);
        exchange.close();
    }

    @Test
    void a_content_is_kept_under_its_name_and_stays_what_it_was() {
        S3Archive archive = new S3Archive(client, LockedBucket.NAME);
        archive.add("heads/1", "first\n".getBytes(UTF_8));
        archive.add("heads/1", "second\n".getBytes(UTF_8));
        archive.add("heads/2", "third\n".getBytes(UTF_8));
        assertEquals(Map.of("heads/1", "first\n", "heads/2", "third\n"), bucket.kept());
    }

    @Test
    void what_may_not_be_kept_is_unavailable_and_the_bucket_is_not_named() {
        S3Archive archive = new S3Archive(client, "denied");
        StoreUnavailable told = assertThrows(StoreUnavailable.class, () -> archive.add("heads/1", new byte[1]));
        assertFalse(String.valueOf(told.getMessage()).contains("denied"));
    }

    @Test
    void a_name_that_would_lead_elsewhere_is_refused() {
        S3Archive archive = new S3Archive(client, LockedBucket.NAME);
        assertThrows(IllegalArgumentException.class, () -> archive.add("../1", new byte[1]));
        assertEquals(Map.of(), bucket.kept());
    }
}
