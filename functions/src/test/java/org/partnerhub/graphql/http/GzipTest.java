package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is packed for who can unpack it, and says the same. */
class GzipTest {
    private static final Answer LARGE = Answer.text(200, Map.of("vary", "Authorization"), "a figure ".repeat(1000));

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip", "deflate, GZIP;q=0.5", "gzip; q=1.0"})
    void who_takes_it_gets_it_packed(String accepted) throws IOException {
        Answer packed = Gzip.fit(LARGE, Optional.of(accepted));
        assertEquals("gzip", packed.headers().get("content-encoding"));
        assertEquals("Authorization, Accept-Encoding", packed.headers().get("vary"));
        assertTrue(packed.content().length < 200);
        assertArrayEquals(
                LARGE.content(), new GZIPInputStream(new ByteArrayInputStream(packed.content())).readAllBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip;q=0.000", "x-gzipped"})
    void who_does_not_gets_it_as_it_is(String accepted) {
        Answer plain = Gzip.fit(LARGE, Optional.of(accepted));
        assertArrayEquals(LARGE.content(), plain.content());
        assertEquals(Map.of("vary", "Authorization, Accept-Encoding"), plain.headers());
    }

    @Test
    void what_is_kept_packed_is_unpacked_for_who_cannot() {
        Answer unpacked = Gzip.fit(Gzip.packed(LARGE), Optional.of("br"));
        assertArrayEquals(LARGE.content(), unpacked.content());
        assertFalse(unpacked.headers().containsKey("content-encoding"));
    }

    @Test
    void a_small_answer_is_left_alone() {
        Answer small = Answer.text(200, Map.of(), "{}");
        assertEquals(small, Gzip.fit(small, Optional.of("gzip")));
    }

    @Test
    void from_a_kilobyte_on_an_answer_is_worth_it() {
        Answer small = Answer.text(200, Map.of(), "x".repeat(1_023));
        Answer large = Answer.text(200, Map.of(), "x".repeat(1_024));
        assertEquals(Map.of(), Gzip.fit(small, Optional.of("gzip")).headers());
        assertEquals(
                Map.of("content-encoding", "gzip", "vary", "Accept-Encoding"),
                Gzip.fit(large, Optional.of("gzip")).headers());
        assertEquals(
                Map.of("vary", "Accept-Encoding"),
                Gzip.fit(large, Optional.empty()).headers());
    }

    @Test
    void a_client_that_says_nothing_takes_nothing_packed() {
        assertArrayEquals(LARGE.content(), Gzip.fit(LARGE, Optional.empty()).content());
    }

    @Test
    void an_answer_that_is_fit_already_stays_as_it_is() {
        Answer plain = Gzip.fit(LARGE, Optional.of("br"));
        Answer packed = Gzip.fit(LARGE, Optional.of("gzip"));
        assertEquals(plain.headers(), Gzip.fit(plain, Optional.of("br")).headers());
        assertEquals(packed, Gzip.fit(packed, Optional.of("gzip")));
    }
}
