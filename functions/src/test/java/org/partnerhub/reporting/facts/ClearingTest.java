package org.partnerhub.reporting.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerhub.reporting.facts.FactDesk.ACTIVITY;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;
import static org.partnerhub.reporting.facts.FactDesk.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Remark;
import org.partnerhub.reporting.KeptRemark;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.facts.Clearing.Confirmation;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Item;
import org.partnerhub.store.Key;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;

/** What is said beside figures is cleared by a second person who has read just that, and by nobody else. */
final class ClearingTest {
    private static final LocalDate END = IndicatorSample.end("2024Q3");
    private static final Confirmation CONFIRMED = new Confirmation(true, true);
    private static final Actor APPROVER = FactDesk.actor(Partner.IOM, "approver-2ac9", Grant.APPROVER);
    private static final String URL = "https://example.org/list.pdf";

    private final FactDesk desk = FactDesk.with(ActivitySample.reported()
            .result("R1", ActivitySample.IOM, IndicatorSample.of("1.1").unreported("2024Q3")));
    private final Clearing clearing = clearing(Set.of("1.1"));

    private Clearing clearing(Set<String> readable) {
        ReportingPeriod period = new ReportingPeriod(ACTIVITY, ActivitySample.IOM, END);
        return new Clearing(desk.tables(), period, text -> text.contains("@"), readable::contains);
    }

    private Explanation explain(String text) {
        return desk.commit(desk.explanations()
                .explain(REPORTER, new ExplanationReport(ACTIVITY, "1.1", END, text, "Held in June")));
    }

    private Evidence attach(String title) {
        return desk.commit(
                desk.evidences().attach(REPORTER, new EvidenceReport(ACTIVITY, "1.1", END, title, URL, "A08")));
    }

    private Attempt<Boolean> clear(Remark remark) {
        return clearing.clear(APPROVER, KeptRemark.idOf(remark), CONFIRMED);
    }

    private List<Boolean> cleared() {
        return new Notes(desk.tables())
                .all(ACTIVITY, ActivitySample.IOM).stream()
                        .map(KeptRemark::isCleared)
                        .toList();
    }

    @Test
    void nothing_is_cleared_by_itself_and_each_thing_is_cleared_alone() {
        Evidence evidence = attach("List of trainings");
        explain("Floods");
        assertEquals(List.of(false, false), cleared());
        assertTrue(desk.commit(clear(evidence)));
        assertEquals(List.of(true, false), cleared());
    }

    @Test
    void whoever_wrote_it_does_not_clear_it() {
        Explanation floods = explain("Floods");
        assertRefused("remark SAME_PERSON", clearing.clear(REPORTER, KeptRemark.idOf(floods), CONFIRMED));
    }

    @Test
    void what_an_unknown_person_wrote_is_cleared_by_nobody() {
        Explanation old = new Explanation("1.1", END, "Floods", "Held in June");
        desk.tables()
                .writer(Table.REPORTED)
                .add(Item.first(
                        new Key("NOTES#" + ACTIVITY + "#" + ActivitySample.IOM, "EXPLANATION#1.1#" + END),
                        ("{\"indicator\":\"1.1\",\"periodEnd\":\"" + END
                                        + "\",\"explanation\":\"Floods\",\"action\":\"Held in June\"}")
                                .getBytes(UTF_8)));
        assertEquals(List.of(false), cleared());
        assertRefused("remark SAME_PERSON", clear(old));
        explain("Floods");
        assertTrue(desk.commit(clear(old)));
    }

    @Test
    void both_things_are_to_be_confirmed() {
        String id = KeptRemark.idOf(explain("Floods"));
        assertRefused("describesNoPerson NOT_CONFIRMED", clearing.clear(APPROVER, id, new Confirmation(false, true)));
        assertRefused(
                "givesNoUnreleasedNumber NOT_CONFIRMED", clearing.clear(APPROVER, id, new Confirmation(true, false)));
        assertEquals(List.of(false), cleared());
    }

    @Test
    void what_was_written_anew_has_another_id_and_is_not_cleared() {
        Explanation first = explain("Floods");
        desk.commit(clear(first));
        Explanation second = explain("Floods in Batticaloa");
        assertNotEquals(KeptRemark.idOf(first), KeptRemark.idOf(second));
        assertEquals(List.of(false), cleared());
        assertRefused("remark NOT_FOUND", clear(first));
        explain("Floods");
        assertEquals(List.of(false), cleared());
    }

    @Test
    void what_is_written_while_it_is_cleared_is_not_cleared_by_that() {
        Attempt.Done<Boolean> clearingOfTheFirst = FactDesk.done(clear(explain("Floods")));
        explain("Floods in Batticaloa");
        assertEquals(Outcome.REFUSED, desk.tables().commit(clearingOfTheFirst.changes()));
        assertEquals(List.of(false), cleared());
    }

    @Test
    void what_was_cleared_is_taken_back() {
        Explanation floods = explain("Floods");
        assertRefused("remark NOT_FOUND", clearing.withhold(KeptRemark.idOf(floods)));
        desk.commit(clear(floods));
        assertFalse(desk.commit(clearing.withhold(KeptRemark.idOf(floods))));
        assertEquals(List.of(false), cleared());
        desk.commit(clear(floods));
        assertEquals(List.of(true), cleared());
    }

    @Test
    void what_identifies_a_person_is_not_cleared_even_if_it_was_kept() {
        Explanation known = new Explanation("1.1", END, "As a@example.org wrote", "Held in June");
        assertEquals(
                Outcome.COMMITTED,
                desk.tables()
                        .commit(new Notes(desk.tables()).keep(ACTIVITY, ActivitySample.IOM, known, REPORTER.person())));
        assertRefused("remark PERSONAL_DATA", clear(known));
    }

    @Test
    void what_one_may_not_read_is_not_there_and_neither_is_what_belongs_to_another_period() {
        String id = KeptRemark.idOf(explain("Floods"));
        assertRefused("remark NOT_FOUND", clearing(Set.of()).clear(APPROVER, id, CONFIRMED));
        ReportingPeriod other = new ReportingPeriod(ACTIVITY, ActivitySample.IOM, END.plusMonths(3));
        assertRefused(
                "remark NOT_FOUND",
                new Clearing(desk.tables(), other, text -> false, code -> true).clear(APPROVER, id, CONFIRMED));
    }

    @Test
    void what_partners_read_beside_a_released_period_stays_and_what_they_do_not_may_change() {
        desk.commit(clear(attach("List of trainings")));
        explain("Floods");
        desk.released(END);
        assertRefused(
                "periodEnd PERIOD_CLOSED",
                desk.evidences()
                        .attach(REPORTER, new EvidenceReport(ACTIVITY, "1.1", END, "Another title", URL, "A08")));
        explain("Floods and roads");
        assertEquals(List.of(true, false), cleared());
    }

    @Test
    void no_text_and_no_persons_code_is_told_by_what_is_logged() {
        Explanation floods = explain("Floods");
        String told = new Notes(desk.tables()).all(ACTIVITY, ActivitySample.IOM) + floods.toString();
        assertFalse(told.contains("Floods") || told.contains(REPORTER.person()), told);
    }
}
