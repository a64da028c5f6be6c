package org.partnerhub.disclosure.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An attacker that finds nothing must be one that could: it finds what was planted. */
final class PlantedLeaksTest {
    private static final Relation DISTRICTS = new Relation("all", List.of("Colombo", "Galle", "Matara"));

    private static Findings attack(Publication publication, List<Map<String, Long>> truth) {
        try (Attacker attacker = new Attacker(publication, truth, 10)) {
            return attacker.findings();
        }
    }

    private static Findings attack(List<Relation> relations, Map<String, Long> truth, String... shown) {
        return attack(new Publication(relations, 1, shown(truth, 0, shown)), List.of(truth));
    }

    private static Set<Shown> shown(Map<String, Long> truth, int release, String... cells) {
        Set<Shown> shown = new HashSet<>();
        List.of(cells).forEach(cell -> shown.add(new Shown(cell, release, truth.get(cell))));
        return shown;
    }

    @Test
    void a_single_person_is_found_by_subtraction() {
        Map<String, Long> truth = Map.of("all", 101L, "Colombo", 60L, "Galle", 40L, "Matara", 1L);
        Findings findings = attack(List.of(DISTRICTS), truth, "all", "Colombo", "Galle");
        assertEquals(List.of("Matara in release 0"), findings.exact());
        assertEquals(List.of("Matara in release 0"), findings.nonEmpty());
    }

    @Test
    void a_small_count_that_is_shown_is_found() {
        Map<String, Long> truth = Map.of("all", 101L, "Colombo", 60L, "Galle", 40L, "Matara", 1L);
        assertEquals(
                List.of("Matara in release 0"),
                attack(List.of(DISTRICTS), truth, "Matara").exact());
    }

    @Test
    void nothing_is_found_where_two_districts_hide_each_other() {
        Map<String, Long> truth = Map.of("all", 101L, "Colombo", 60L, "Galle", 40L, "Matara", 1L);
        assertEquals(
                List.of(), attack(List.of(DISTRICTS), truth, "all", "Colombo").leaks());
    }

    @Test
    void two_districts_that_hold_three_together_are_bounded_because_nothing_is_negative() {
        Map<String, Long> truth = Map.of("all", 63L, "Colombo", 60L, "Galle", 2L, "Matara", 1L);
        Findings findings = attack(List.of(DISTRICTS), truth, "all", "Colombo");
        assertEquals(Set.of("Galle in release 0", "Matara in release 0"), Set.copyOf(findings.narrow()));
        assertEquals(List.of("all less Colombo in release 0"), findings.nested());
    }

    @Test
    void seven_outside_of_a_shown_district_are_a_difference_though_each_cell_is_wide() {
        Map<String, Long> truth = Map.of("all", 67L, "Colombo", 60L, "Galle", 4L, "Matara", 3L);
        Findings findings = attack(List.of(DISTRICTS), truth, "all", "Colombo");
        assertEquals(List.of(), findings.narrow());
        assertEquals(List.of("all less Colombo in release 0"), findings.nested());
    }

    /** 30 women and 35 trained among 60: at least 5 are trained women, though no figure of trained women is shown. */
    @Test
    void a_cell_is_proved_from_the_sums_around_it() {
        List<Relation> relations = List.of(
                new Relation("all", List.of("women", "men")),
                new Relation("all", List.of("trained", "untrained")),
                new Relation("women", List.of("trained women", "untrained women")),
                new Relation("men", List.of("trained men", "untrained men")),
                new Relation("trained", List.of("trained women", "trained men")),
                new Relation("untrained", List.of("untrained women", "untrained men")));
        Map<String, Long> truth = Map.of(
                "all",
                60L,
                "women",
                30L,
                "men",
                30L,
                "trained",
                35L,
                "untrained",
                25L,
                "trained women",
                8L,
                "trained men",
                27L,
                "untrained women",
                22L,
                "untrained men",
                3L);
        Findings findings = attack(relations, truth, "all", "women", "men", "trained", "untrained");
        assertTrue(findings.nonEmpty().contains("trained women in release 0"));
    }

    @Test
    void a_change_of_three_is_found_when_both_values_are_shown() {
        Publication publication = new Publication(
                List.of(new Relation("all", List.of("Colombo", "rest"))),
                2,
                Set.of(new Shown("Colombo", 0, 40), new Shown("Colombo", 1, 43)));
        Findings findings = attack(
                publication,
                List.of(
                        Map.of("all", 90L, "Colombo", 40L, "rest", 50L),
                        Map.of("all", 93L, "Colombo", 43L, "rest", 50L)));
        assertTrue(findings.changes().contains("Colombo between 0 and 1"));
    }

    @Test
    void a_change_of_seven_is_found_behind_a_repeated_value_if_the_sum_gives_it_away() {
        Map<String, Long> before = Map.of("all", 90L, "Colombo", 40L, "rest", 50L);
        Map<String, Long> after = Map.of("all", 117L, "Colombo", 47L, "rest", 70L);
        Set<Shown> shown = new HashSet<>(shown(before, 0, "all", "Colombo", "rest"));
        shown.addAll(shown(after, 1, "all", "rest"));
        Findings findings = attack(
                new Publication(List.of(new Relation("all", List.of("Colombo", "rest"))), 2, shown),
                List.of(before, after));
        assertEquals(List.of("Colombo between 0 and 1"), findings.changes());
    }

    @Test
    void nothing_is_found_behind_a_repeated_value_that_nothing_gives_away() {
        Map<String, Long> before = Map.of("all", 90L, "Colombo", 40L, "rest", 50L);
        Map<String, Long> after = Map.of("all", 117L, "Colombo", 47L, "rest", 70L);
        Set<Shown> shown = new HashSet<>(shown(before, 0, "all", "Colombo", "rest"));
        shown.addAll(shown(after, 1, "all"));
        Publication publication = new Publication(List.of(new Relation("all", List.of("Colombo", "rest"))), 2, shown);
        assertEquals(List.of(), attack(publication, List.of(before, after)).leaks());
    }

    @Test
    void two_partners_find_together_what_neither_finds_alone() {
        Map<String, Long> truth = Map.of("all", 101L, "Colombo", 60L, "Galle", 40L, "Matara", 1L);
        Publication one = new Publication(List.of(DISTRICTS), 1, shown(truth, 0, "all", "Galle"));
        Publication other = new Publication(List.of(DISTRICTS), 1, shown(truth, 0, "Colombo"));
        assertEquals(List.of(), attack(one, List.of(truth)).leaks());
        assertEquals(List.of(), attack(other, List.of(truth)).leaks());
        assertFalse(attack(one.and(other), List.of(truth)).exact().isEmpty());
    }

    @Test
    void an_organisation_takes_its_own_records_off_a_sum_over_organisations() {
        Map<String, Long> truth = Map.of("both", 46L, "IOM", 4L, "ILO", 42L);
        Publication shown =
                new Publication(List.of(new Relation("both", List.of("IOM", "ILO"))), 1, shown(truth, 0, "both"));
        Publication ownRecords = new Publication(List.of(), 1, shown(truth, 0, "ILO"));
        assertEquals(List.of(), attack(shown, List.of(truth)).leaks());
        assertTrue(attack(shown.and(ownRecords), List.of(truth)).exact().contains("IOM in release 0"));
    }
}
