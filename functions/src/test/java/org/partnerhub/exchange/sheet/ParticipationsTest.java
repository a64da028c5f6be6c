package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;

/** A row about a person's part in an indicator is read whole, or refused with everything that is wrong with it. */
class ParticipationsTest {
    private static final String HEADING = "indicator,case_number,date,district,sex,age,group,event,status,reason\n";

    private static Reading<ParticipationRow> read(String rows) {
        return Reading.participations(HEADING + rows);
    }

    @Test
    void a_row_with_everything_is_read_whole() {
        ParticipationRow row =
                read("1.1, gm-25 0017 ,2025-02-14,LK51,f,27,RETURNEE_MIGRANT_WORKER,,counted,Came late by post\n")
                        .only();
        assertEquals(2, row.row());
        assertEquals("1.1", row.indicator().code());
        assertEquals("GM-250017", row.caseNumber());
        assertEquals(LocalDate.of(2025, 2, 14), row.date());
        assertEquals(LocalDate.of(2025, 3, 31), row.period().periodEnd());
        assertEquals(
                Map.of(
                        Axis.SEX, new Code("Sex", "f"),
                        Axis.AGE, new Code("AgeBand", "25-34"),
                        Axis.GROUP, new Code("PopulationGroup", "RETURNEE_MIGRANT_WORKER"),
                        Axis.DISTRICT, new Code("District", "LK51")),
                row.categories());
        assertEquals(Optional.empty(), row.event());
        assertFalse(row.withdrawn());
        assertEquals(Optional.of("Came late by post"), row.reason());
    }

    @Test
    void what_a_row_does_not_say_is_left_out() {
        assertEquals(Map.of(), read("1.1,A-17,2025-01-01,,,,,,,\n").only().categories());
    }

    @Test
    void an_age_becomes_its_band_and_a_band_stays() {
        for (String age : List.of("25", "34", "25-34", "25–34", " 25 - 34 ", "25 to 34", "25–34 years", "25～34歳")) {
            assertEquals(
                    new Code("AgeBand", "25-34"),
                    read("1.1,A-17,2025-01-01,,," + age + ",,,,\n")
                            .only()
                            .categories()
                            .get(Axis.AGE),
                    age);
        }
        assertEquals(
                new Code("AgeBand", "60+"),
                read("1.1,A-17,2025-01-01,,,60,,,,\n").only().categories().get(Axis.AGE));
    }

    @Test
    void every_axis_has_a_column() {
        ParticipationRow row = Reading.participations(
                        """
                        indicator;case number;date;Province;intervention;NVQ-level;route;skilled worker field;placement
                        1.8;A-17;2025-01-01;Eastern;skills training;NVQ level 4;rpl;介護;Abroad
                        """)
                .only();
        assertEquals(
                "[LK5, SKILLS_TRAINING, 4, RPL, NURSING_CARE, ABROAD]",
                row.categories().values().stream().map(Code::code).toList().toString());
    }

    @Test
    void a_withdrawal_says_so() {
        assertTrue(read("1.1,A-17,2025-01-01,,,,,,Withdrawn,\n").only().withdrawn());
        assertEquals(
                ProblemCode.UNKNOWN_CODE,
                read("1.1,A-17,2025-01-01,,,,,,gone,\n").problem().code());
    }

    @Test
    void an_event_is_needed_where_events_are_counted_and_nowhere_else() {
        assertEquals(
                Optional.of("FAIR-3"),
                read("1.5,A-17,2025-01-01,,f,,,fair-3,,\n").only().event());
        assertEquals(
                Optional.empty(),
                read("1.1,A-17,2025-01-01,,f,,,fair-3,,\n").only().event());
        assertEquals(
                List.of("2 event MISSING"),
                read("1.5,A-17,2025-01-01,,f,,,,,\n").codes());
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_said_at_once() {
        Reading<ParticipationRow> reading = read("1.1,,31.13.2025,LK99,q,200,,,,\n");
        assertEquals(
                List.of(
                        "2 case_number MISSING",
                        "2 date NOT_A_DATE",
                        "2 district UNKNOWN_CODE",
                        "2 sex UNKNOWN_CODE",
                        "2 age NOT_AN_AGE"),
                reading.codes());
        assertEquals(List.of(), reading.rows());
    }

    @Test
    void a_bad_row_does_not_keep_the_others_from_being_read() {
        Reading<ParticipationRow> reading =
                read("1.1,A-1,2025-01-01,,,,,,,\n1.1,A-2,never,,,,,,,\n\n1.1,A-3,2025-01-01,,,,,,,\n");
        assertEquals(
                List.of(2L, 5L),
                reading.rows().stream().map(ParticipationRow::row).toList());
        assertEquals(List.of("3 date NOT_A_DATE"), reading.codes());
        assertEquals(3, reading.notes().rows());
    }

    @Test
    void an_indicator_of_another_organisation_is_as_unknown_as_none() {
        RowProblem theirs = read("2.1,A-17,2025-01-01,,,,,,,\n").problem();
        RowProblem none = read("9.9,A-17,2025-01-01,,,,,,,\n").problem();
        assertEquals(none, theirs);
        assertEquals(ProblemCode.NOT_AN_INDICATOR, theirs.code());
        assertEquals(Optional.of("Write one of 1.1, 1.3, 1.5, 1.8, 1.9."), theirs.suggestion());
    }

    @Test
    void what_does_not_count_persons_households_or_events_takes_no_participations() {
        for (String indicator : List.of("1.2", "1.4", "1.6", "1.7")) {
            assertEquals(
                    ProblemCode.NOT_COUNTED_THIS_WAY,
                    read(indicator + ",A-17,2025-01-01,,,,,,,\n").problem().code(),
                    indicator);
        }
    }

    @Test
    void a_category_that_the_indicator_is_not_split_by_is_refused() {
        assertEquals(
                List.of("2 sex AXIS_NOT_OF_INDICATOR"),
                read("1.3,A-17,2025-01-01,LK51,f,,,,,\n").codes());
    }

    @Test
    void a_date_outside_every_period_is_refused_with_the_periods_that_there_are() {
        RowProblem problem = read("1.1,A-17,2025-04-01,,,,,,,\n").problem();
        assertEquals(ProblemCode.NO_SUCH_PERIOD, problem.code());
        assertEquals(Optional.of("The indicator's 2 periods run from 2024-10-01 to 2025-03-31."), problem.suggestion());
    }

    @Test
    void a_long_reason_is_refused() {
        assertEquals(
                List.of("2 reason TOO_LONG"),
                read("1.1,A-17,2025-01-01,,,,,,," + "a".repeat(501) + "\n").codes());
    }

    @Test
    void columns_that_are_not_known_are_named_by_their_letter_alone() {
        SheetNotes notes = Reading.participations("indicator,remarks,case_number,date\n1.1,fine,A-1,2025-01-01\n")
                .notes();
        assertEquals(List.of(2), notes.columnsNotRead());
        assertEquals(List.of("Column B was not read."), notes.sentences());
    }
}
