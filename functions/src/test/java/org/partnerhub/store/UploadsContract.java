package org.partnerhub.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every place for uploads promises, files put over HTTP as partners do; each test has keys of its own. */
public abstract class UploadsContract {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int DENIED = 403;

    private final HttpClient http = HttpClient.newHttpClient();

    /** The place under test. */
    protected abstract Uploads uploads();

    /** Lets time pass for whoever takes the files. */
    protected abstract void pass(Duration time) throws InterruptedException;

    /** For how long an address is good that a test lets expire. */
    protected Duration lifetime() {
        return AN_HOUR;
    }

    /** By how much a test that lets time pass stays away from the moment at which an address expires. */
    protected Duration leeway() {
        return Duration.ofMinutes(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_000_000})
    void what_was_put_is_read_back_byte_for_byte(int length) throws Exception {
        byte[] content = random(length);
        String key = "XM-DAC-47066/8f0e-" + length + "/file";
        assertEquals(200, put(uploads().address(key, AN_HOUR), content));
        assertEquals(Optional.of((long) length), uploads().length(key));
        assertArrayEquals(content, read(key));
    }

    @Test
    void a_file_put_twice_is_read_as_the_last_one() throws Exception {
        URI address = uploads().address("twice/file", AN_HOUR);
        put(address, random(2_000));
        put(address, bytes("last"));
        assertArrayEquals(bytes("last"), read("twice/file"));
        assertEquals(Optional.of(4L), uploads().length("twice/file"));
    }

    @Test
    void a_missing_file_has_no_length_and_is_not_opened() {
        assertEquals(Optional.empty(), uploads().length("missing/file"));
        assertThrows(StoreUnavailable.class, () -> uploads().open("missing/file"));
    }

    @Test
    void an_erased_file_is_missing_and_may_be_erased_again() throws Exception {
        URI address = uploads().address("erased/file", AN_HOUR);
        put(address, bytes("first"));
        put(address, bytes("second"));
        uploads().erase("erased/file");
        assertEquals(Optional.empty(), uploads().length("erased/file"));
        assertThrows(StoreUnavailable.class, () -> uploads().open("erased/file"));
        uploads().erase("erased/file");
    }

    @Test
    void only_the_file_of_that_very_key_is_erased() throws Exception {
        put(uploads().address("one/file", AN_HOUR), bytes("erased"));
        put(uploads().address("one/file-2", AN_HOUR), bytes("stays"));
        put(uploads().address("one/file/2", AN_HOUR), bytes("stays too"));
        uploads().erase("one/file");
        assertEquals(Optional.empty(), uploads().length("one/file"));
        assertArrayEquals(bytes("stays"), read("one/file-2"));
        assertArrayEquals(bytes("stays too"), read("one/file/2"));
    }

    @Test
    void an_erased_file_can_be_put_again() throws Exception {
        URI address = uploads().address("again/file", AN_HOUR);
        put(address, bytes("first"));
        uploads().erase("again/file");
        put(address, bytes("second"));
        assertArrayEquals(bytes("second"), read("again/file"));
    }

    @Test
    void an_address_takes_nothing_after_its_time() throws Exception {
        URI address = uploads().address("late/file", lifetime());
        pass(lifetime().minus(leeway()));
        assertEquals(200, put(address, bytes("in time")));
        pass(leeway().multipliedBy(2));
        assertEquals(DENIED, put(address, bytes("late")));
        assertArrayEquals(bytes("in time"), read("late/file"));
    }

    @Test
    void an_address_takes_nothing_for_another_key() throws Exception {
        String address = uploads().address("mine/file", AN_HOUR).toString();
        assertEquals(DENIED, put(URI.create(address.replace("mine", "yours")), bytes("foreign")));
        assertEquals(Optional.empty(), uploads().length("yours/file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "/a", "a//b", "..", "a/../b", "a.xml", "a b", "ä", "a\\b", "a%2Fb", "a\n"})
    void a_key_of_other_characters_is_not_taken(String key) {
        assertNotTaken(key);
    }

    @Test
    void a_key_may_be_200_characters_long_and_no_longer() {
        assertEquals(Optional.empty(), uploads().length("k".repeat(200)));
        assertNotTaken("k".repeat(201));
    }

    private void assertNotTaken(String key) {
        assertThrows(IllegalArgumentException.class, () -> uploads().address(key, AN_HOUR));
        assertThrows(IllegalArgumentException.class, () -> uploads().length(key));
        assertThrows(IllegalArgumentException.class, () -> uploads().open(key));
        assertThrows(IllegalArgumentException.class, () -> uploads().erase(key));
    }

    /** The status with which an address answers a file. */
    protected final int put(URI address, byte[] content) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .PUT(BodyPublishers.ofByteArray(content))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private byte[] read(String key) throws Exception {
        try (InputStream content = uploads().open(key)) {
            return content.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
