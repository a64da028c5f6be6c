package org.partnerhub.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a partner could ask of the last version, a partner can still ask. */
final class SchemaCompatibilityTest {
    private static final Path CURRENT = Path.of("schema/schema.graphqls");
    private static final Path RELEASED = Path.of("schema/released");

    @Test
    void nothing_that_was_released_is_broken() throws IOException {
        assertEquals(List.of(), breakages(Files.readString(lastReleased()), Files.readString(CURRENT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "synthetic: Boolean!        | made_up: Boolean!",
                "unspentForecast: UnspentForecast! | unspentForecast: UnspentForecast",
                "iatiIdentifier: ID!        | iatiIdentifier: Int!",
                "currency: Currency = USD   | currency: Currency!",
                "JAPAN_EMBASSY              | EMBASSY",
                "spent: Figure!             | disbursed: Figure!"
            })
    void a_change_that_would_break_somebody_is_noticed(String old, String changed) throws IOException {
        String current = Files.readString(CURRENT);
        String doctored = current.replace(old, changed);
        assertNotEquals(current, doctored);
        assertTrue(breakages(current, doctored).size() > 0);
    }

    @Test
    void an_addition_breaks_nobody() throws IOException {
        String current = Files.readString(CURRENT);
        assertEquals(List.of(), breakages(current, current + "extend type Query { more: Int }\n"));
    }

    private static List<String> breakages(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
    }

    private static Path lastReleased() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.max(Comparator.comparing(SchemaCompatibilityTest::version))
                    .orElseThrow();
        }
    }

    private static Version version(Path file) {
        return Version.parse(String.valueOf(file.getFileName()).replace(".graphqls", ""));
    }
}
