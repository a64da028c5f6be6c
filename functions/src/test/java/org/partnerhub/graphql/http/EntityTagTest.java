package org.partnerhub.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is told that an answer has not changed but who has that answer. */
final class EntityTagTest {
    private static final EntityTag STRONG = new EntityTag("\"a1\"");
    private static final EntityTag WEAK = new EntityTag("W/\"a1\"");

    @ParameterizedTest
    @ValueSource(strings = {"\"a1\"", "W/\"a1\"", "\"b2\", \"a1\"", "\"b2\",W/\"a1\" , \"c3\"", "*"})
    void who_has_the_answer_is_known_by_its_tag_be_it_weak_or_strong(String header) {
        assertTrue(STRONG.isIn(header));
        assertTrue(WEAK.isIn(header));
        assertTrue(STRONG.isKnownTo(asking(Map.of("if-none-match", header))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"b2\"", "a1", "\"a1", "W/a1", "\"b2\", \"a11\"", "w/\"a1\"", "\"*\""})
    void who_has_another_answer_or_none_is_not(String header) {
        assertFalse(STRONG.isIn(header));
        assertFalse(WEAK.isIn(header));
        assertFalse(STRONG.isKnownTo(asking(Map.of("if-none-match", header))));
        assertFalse(STRONG.isKnownTo(asking(Map.of())));
    }

    @Test
    void a_weak_tag_is_marked_and_tells_two_contents_apart() {
        EntityTag tag = EntityTag.weak("one");
        assertEquals(
                "W/" + EntityTag.strong("one".getBytes(StandardCharsets.UTF_8)).text(), tag.text());
        assertTrue(tag.text().matches("W/\"[0-9a-f]{64}\""), tag::text);
        assertNotEquals(tag, EntityTag.weak("two"));
    }

    private static Question asking(Map<String, String> headers) {
        return new Question(Optional.empty(), "GET", headers, Map.of(), new byte[0]);
    }
}
