package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.audit.About;
import org.partnerhub.audit.Decision;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Entry;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Line;
import org.partnerhub.audit.Request;
import org.partnerhub.audit.Verdict;
import org.partnerhub.audit.Who;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Json;

/** An auditor is told all that an entry holds, and whether it is still what was written. */
final class AuditEntryViewTest {
    private static final Instant AT = Instant.parse("2025-04-20T04:30:00Z");
    private static final Deed DEED = new Deed(
            Door.DESK,
            Kind.MUTATION,
            List.of("applyImport"),
            Optional.of(new Who("somebody", "iom", List.of("reporter"))),
            Optional.of(new Request(Optional.of("Apply"), "ab".repeat(32))),
            About.part(ActivitySample.IDENTIFIER, ActivitySample.IOM)
                    .inPeriod(LocalDate.of(2025, 3, 31))
                    .byJob("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
            List.of(ActivitySample.IOM));

    @Test
    void what_was_done_is_told_with_who_did_it_to_what() {
        AuditEntryView told = AuditEntryView.of(line());
        assertEquals(AT, told.at());
        assertEquals(Optional.of("somebody"), told.person());
        assertEquals(Optional.of("iom"), told.partner());
        assertEquals(List.of("reporter"), told.grants());
        assertEquals(Optional.of("Apply"), told.operation());
        assertEquals(Optional.of("ab".repeat(32)), told.document());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 31)), told.periodEnd());
        assertEquals(Optional.of("01ARZ3NDEKTSV4RRFFQ69G5FAV"), told.job());
    }

    @Test
    void what_became_of_it_is_told_with_its_code() {
        AuditEntryView told = AuditEntryView.of(line());
        assertEquals(Decision.REFUSED, told.decision());
        assertEquals(Optional.of("FORBIDDEN"), told.code());
        assertEquals(Optional.of(6L), told.begun());
    }

    @Test
    void it_is_told_what_the_entry_before_it_was_and_what_its_own_hash_is() {
        AuditEntryView told = AuditEntryView.of(line());
        assertEquals("cd".repeat(32), told.previous());
        assertEquals(Documents.sha256(line().text()), told.hash());
        assertTrue(told.intact());
    }

    @Test
    void an_entry_that_was_altered_is_told_not_to_be_intact() {
        Line altered = new Line(line().hash(), line().text().replace("somebody", "nobody at all"));
        assertFalse(AuditEntryView.of(altered).intact());
    }

    private static Line line() {
        Entry entry = new Entry(
                Entry.FORMAT,
                7,
                "cd".repeat(32),
                "draw",
                AT,
                DEED,
                Verdict.refused("FORBIDDEN").after(6));
        String text = new String(Json.write(entry), StandardCharsets.UTF_8);
        return new Line(Documents.sha256(text), text);
    }
}
