package org.partnerhub.reporting.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.period.PeriodDesk.APPROVER;
import static org.partnerhub.reporting.period.PeriodDesk.COLLEAGUE;
import static org.partnerhub.reporting.period.PeriodDesk.MARCH;
import static org.partnerhub.reporting.period.PeriodDesk.REASON;
import static org.partnerhub.reporting.period.PeriodDesk.VALIDATOR;
import static org.partnerhub.reporting.period.PeriodDesk.iom;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.Table;

/** Every step can be read afterwards: by which role, when and why, and never by whom. */
class PeriodEventsTest {
    private static final List<Actor> PEOPLE = List.of(PeriodDesk.REPORTER, APPROVER, COLLEAGUE, VALIDATOR);
    private final PeriodDesk desk = new PeriodDesk();

    /** One of everything that can happen. */
    @BeforeEach
    void everything() {
        desk.commit(desk.deputies.appoint(APPROVER, COLLEAGUE.person(), LocalDate.parse("2026-10-31")));
        desk.submitted(MARCH);
        desk.commit(desk.workflow.returnToReporter(APPROVER, iom(MARCH), REASON, "words-of-return"));
        desk.submitted(MARCH);
        desk.commit(desk.workflow.approve(COLLEAGUE, iom(MARCH)));
        desk.commit(desk.review.comment(VALIDATOR, iom(MARCH), "words-of-comment"));
        desk.commit(desk.review.object(VALIDATOR, iom(MARCH), Optional.of("1.1"), REASON, "words-of-objection"));
        desk.commit(desk.review.object(VALIDATOR, iom(MARCH), Optional.empty(), REASON, "words-of-objection"));
        desk.commit(desk.review.settle(COLLEAGUE, iom(MARCH), "1", "words-of-settlement"));
        desk.commit(desk.review.withdraw(VALIDATOR, iom(MARCH), "2", "words-of-withdrawal"));
        desk.commit(desk.release.order(APPROVER, iom(MARCH)));
        desk.commit(desk.release.release(iom(MARCH)));
        desk.commit(desk.deputies.dismiss(APPROVER, COLLEAGUE.person()));
    }

    @Test
    void every_step_is_an_event_in_its_order() {
        assertEquals(
                """
                SUBMITTED REPORTER OPEN SUBMITTED -
                RETURNED APPROVER SUBMITTED RETURNED INCOMPLETE
                REOPENED HUB RETURNED OPEN -
                SUBMITTED REPORTER OPEN SUBMITTED -
                APPROVED DEPUTY SUBMITTED APPROVED -
                COMMENTED VALIDATOR APPROVED APPROVED -
                OBJECTED VALIDATOR APPROVED APPROVED INCOMPLETE
                OBJECTED VALIDATOR APPROVED APPROVED INCOMPLETE
                SETTLED DEPUTY APPROVED APPROVED -
                WITHDRAWN VALIDATOR APPROVED APPROVED -
                RELEASE_ORDERED APPROVER APPROVED APPROVED -
                RELEASED HUB APPROVED RELEASED -
                """,
                String.join(
                        "",
                        read(APPROVER.viewer()).stream()
                                .map(PeriodEventsTest::line)
                                .toList()));
    }

    @Test
    void appointing_and_dismissing_a_deputy_are_events_of_the_organisation() {
        assertEquals(
                List.of(EventKind.DEPUTY_APPOINTED, EventKind.DEPUTY_DISMISSED),
                desk.events.readDeputies(PeriodDesk.IOM, APPROVER.viewer()).stream()
                        .map(PeriodEvent::kind)
                        .toList());
        assertEquals(List.of(), desk.events.readDeputies(PeriodDesk.ILO, APPROVER.viewer()));
    }

    @Test
    void no_event_holds_a_persons_code_not_even_where_it_is_kept() {
        String kept = desk.tables.items(Table.REPORTED).all().stream()
                .filter(item -> item.key().partition().startsWith("EVENTS#"))
                .map(PeriodEventsTest::text)
                .reduce("", String::concat);
        assertTrue(kept.contains("words-of-objection"));
        PEOPLE.forEach(person -> assertFalse(kept.contains(person.person()), person.person()));
    }

    @Test
    void what_is_printed_by_mistake_holds_neither_person_nor_words() {
        desk.commit(desk.deputies.appoint(APPROVER, COLLEAGUE.person(), LocalDate.parse("2026-10-31")));
        String printed = PEOPLE
                + desk.kept(MARCH).toString()
                + read(APPROVER.viewer())
                + desk.deputies.read(PeriodDesk.IOM)
                + desk.workflow.submit(PeriodDesk.REPORTER, iom(PeriodDesk.JUNE));
        assertTrue(printed.contains("RELEASED"));
        PEOPLE.forEach(person -> assertFalse(printed.contains(person.person()), person.person()));
        assertFalse(printed.contains("words-of-"), printed);
    }

    @Test
    void the_organisation_reads_all_words() {
        assertEquals(
                List.of(
                        "words-of-return",
                        "words-of-comment",
                        "words-of-objection",
                        "words-of-objection",
                        "words-of-settlement",
                        "words-of-withdrawal"),
                words(COLLEAGUE.viewer()).toList());
    }

    @Test
    void validators_read_what_is_said_between_them_and_the_organisation() {
        assertEquals(
                List.of(
                        "words-of-comment",
                        "words-of-objection",
                        "words-of-objection",
                        "words-of-settlement",
                        "words-of-withdrawal"),
                words(VALIDATOR.viewer()).toList());
    }

    @Test
    void nobody_else_reads_any_words_and_all_read_that_something_happened() {
        for (Viewer viewer : others()) {
            assertEquals(List.of(), words(viewer).toList(), viewer::toString);
            assertEquals(12, read(viewer).size());
            assertFalse(text(viewer).contains("words-of-"));
        }
    }

    @Test
    void what_others_post_late_is_read_in_its_place() {
        desk.tables.commit(List.of(PeriodEvents.add(
                iom(MARCH).period(),
                3,
                "late#1",
                PeriodEvent.of(desk.clock.instant(), PeriodRole.REPORTER, EventKind.POSTED_LATE)
                        .because(PeriodReason.of("LATE")))));
        assertEquals(EventKind.POSTED_LATE, read(APPROVER.viewer()).get(4).kind());
    }

    private static List<Viewer> others() {
        return List.of(
                PeriodDesk.OTHER_APPROVER.viewer(),
                PeriodDesk.OFFICIAL.viewer(),
                PeriodDesk.EMBASSY.viewer(),
                new Viewer(Partner.GOVERNMENT, Set.of(Grant.AUDITOR), Set.of()),
                new Viewer(Partner.GOVERNMENT, Set.of(Grant.VALIDATOR), Set.of("LK51")),
                new Viewer(Partner.GOVERNMENT, Set.of(Grant.VALIDATOR, Grant.TVEC), Set.of()),
                new Viewer(Partner.GOVERNMENT, Set.of(Grant.VALIDATOR, Grant.ANTI_TRAFFICKING), Set.of()));
    }

    private Stream<String> words(Viewer viewer) {
        return read(viewer).stream().flatMap(event -> event.words().stream());
    }

    private String text(Viewer viewer) {
        return new String(Json.write(read(viewer)), StandardCharsets.UTF_8);
    }

    private List<PeriodEvent> read(Viewer viewer) {
        return desk.events.read(iom(MARCH).period(), viewer);
    }

    private static String text(Item item) {
        return item.key() + new String(item.content(), StandardCharsets.UTF_8);
    }

    private static String line(PeriodEvent event) {
        String reason = event.reason().map(code -> code.code()).orElse("-");
        return String.join(
                        " ",
                        event.kind().name(),
                        event.role().name(),
                        event.from().orElseThrow().name(),
                        event.to().orElseThrow().name(),
                        reason)
                + "\n";
    }
}
