package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.TooLarge;

/** A file is whole, or it is said why there is none. */
class DownloadTest {
    private static final Download DOWNLOAD = new Download(MediaType.CSV, "Persons-indicator.breakdown.csv");

    @Test
    void a_file_is_saved_under_its_name() {
        Answer answer = DOWNLOAD.of(() -> "a,b".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "attachment; filename=\"Persons-indicator.breakdown.csv\"",
                answer.headers().get("content-disposition"));
        assertEquals("a,b", answer.body());
    }

    @Test
    void one_that_would_be_too_large_is_answered_with_the_reason_and_nothing_of_it() {
        Answer answer = DOWNLOAD.of(() -> {
            throw new TooLarge("The file would be larger than 4 MB.");
        });
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("\"code\":\"TOO_LARGE\""), answer.body());
        assertTrue(answer.body().contains("larger than 4 MB"), answer.body());
    }
}
