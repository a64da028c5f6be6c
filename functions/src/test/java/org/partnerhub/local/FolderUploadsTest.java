package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.UploadsContract;

final class FolderUploadsTest extends UploadsContract {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private final List<String> arrived = Collections.synchronizedList(new ArrayList<>());

    private final Path folder;
    private final FolderUploads uploads;
    private final LocalGateway gateway;

    FolderUploadsTest(@TempDir Path folder) {
        this.folder = folder;
        this.uploads = new FolderUploads(folder, this::port, clock, RANDOM);
        Route route = Route.open("PUT", "/local/uploads/{proxy+}", new LocalUploads(uploads, arrived::add));
        this.gateway = new LocalGateway(0, List.of(route), GatewayProbe.CHECK);
    }

    @AfterEach
    void close_the_gateway() {
        gateway.close();
    }

    @Override
    protected FolderUploads uploads() {
        return uploads;
    }

    @Override
    protected void pass(Duration time) {
        clock.pass(time);
    }

    @Test
    void the_hub_is_told_of_a_file_once_it_is_there() throws Exception {
        put(uploads.address("told/file", AN_HOUR), new byte[1]);
        put(URI.create(uploads.address("told/file", AN_HOUR) + "0"), new byte[1]);
        assertEquals(List.of("told/file"), arrived);
    }

    @ParameterizedTest
    @CsvSource({
        "until=[0-9]+, until=99999999999",
        "until=[0-9]+&, ''",
        "until=, until=-",
        "until=[0-9]+, until=soon",
        "signature=.*, signature=",
        "&signature=.*, ''",
        "[?].*, ''"
    })
    void an_address_that_was_changed_takes_nothing(String from, String to) throws Exception {
        String address = uploads.address("changed/file", AN_HOUR).toString();
        assertEquals(403, put(URI.create(address.replaceFirst(from, to)), new byte[1]));
        assertEquals(Optional.empty(), uploads.length("changed/file"));
    }

    @Test
    void an_address_of_an_earlier_process_takes_nothing() throws Exception {
        FolderUploads earlier = new FolderUploads(folder, this::port, clock, RANDOM);
        assertEquals(403, put(earlier.address("earlier/file", AN_HOUR), new byte[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/csv; charset=utf-8", "application/xml", "application/octet-stream"})
    void a_file_arrives_as_it_is_whatever_it_is_said_to_be(String type) throws Exception {
        byte[] content = "\uFEFFදිස්ත්‍රික්කය\r\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(200, put("typed/file", type, content).statusCode());
        assertEquals(Optional.of((long) content.length), uploads.length("typed/file"));
    }

    @Test
    void a_text_that_the_gateway_would_damage_is_refused_and_not_kept() throws Exception {
        byte[] content = "Zürich".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> refusal = put("latin/file", "text/csv", content);
        assertEquals(415, refusal.statusCode());
        assertEquals("This text is not UTF-8; send it as application/octet-stream.", refusal.body());
        assertEquals(Optional.empty(), uploads.length("latin/file"));
        assertEquals(200, put("latin/file", "application/octet-stream", content).statusCode());
    }

    @Test
    void a_file_above_the_limit_of_the_gateway_is_too_large_for_it_and_put_by_hand() throws Exception {
        byte[] large = new byte[LocalGateway.MOST_BYTES + 1];
        assertEquals(413, put(uploads.address("large/file", AN_HOUR), large));
        assertEquals(Optional.empty(), uploads.length("large/file"));
        uploads.put("large/file", new ByteArrayInputStream(large));
        assertEquals(Optional.of((long) large.length), uploads.length("large/file"));
    }

    @Test
    void a_file_that_breaks_off_leaves_the_one_before_and_no_trace() throws Exception {
        uploads.put("broken/file", new ByteArrayInputStream(new byte[] {1}));
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[9]), new Broken());
        assertThrows(StoreUnavailable.class, () -> uploads.put("broken/file", broken));
        assertEquals(Optional.of(1L), uploads.length("broken/file"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void files_outlive_the_process() {
        uploads.put("kept/file", new ByteArrayInputStream(new byte[] {1}));
        FolderUploads later = new FolderUploads(folder, () -> 0, clock, RANDOM);
        assertEquals(Optional.of(1L), later.length("kept/file"));
    }

    private int port() {
        return gateway.port();
    }

    private HttpResponse<String> put(String key, String type, byte[] content) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uploads.address(key, AN_HOUR))
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofByteArray(content))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken off");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }
}
