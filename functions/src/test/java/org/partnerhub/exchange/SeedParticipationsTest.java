package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Nesting;
import org.partnerhub.model.Period;

/** The participations of the seed are synthetic, well formed, and add up to what the seed reports. */
class SeedParticipationsTest {
    private static final Map<String, Indicator> INDICATORS =
            Sample.of(Path.of("infra/seed/uplift.xml")).activity().results().stream()
                    .flatMap(result -> result.indicators().stream())
                    .collect(Collectors.toMap(Indicator::code, indicator -> indicator));
    private static final List<CsvRow> ROWS = SyntheticParticipations.files().keySet().stream()
            .flatMap(SeedParticipationsTest::rows)
            .toList();

    @Test
    void the_files_are_those_that_their_program_makes() throws IOException {
        for (Map.Entry<String, String> file : SyntheticParticipations.files().entrySet()) {
            assertEquals(
                    file.getValue(),
                    Files.readString(SyntheticParticipations.FOLDER.resolve(file.getKey())),
                    file.getKey());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 112, 174, 196",
        "3.1, 286, 371, 268",
        "3.2, 42, 214, 297",
        "3.3, 12, 96, 152",
        "3.9, 4, 38, 66",
        "3.10, 40, 58, 52",
        "3.11, 11, 20, 24",
        "3.12, 6, 15, 22",
        "3.13, 4, 12, 18",
        "3.14, 0, 10, 2"
    })
    void each_indicator_counts_as_many_persons_in_each_quarter(
            String indicator, long spring, long summer, long autumn) {
        List<Period> periods = indicator(indicator).periods();
        assertEquals(
                List.of(spring, summer, autumn, 0L),
                periods.stream().map(period -> rows(indicator, period).count()).toList());
    }

    @Test
    void wherever_the_activity_states_an_actual_too_the_persons_are_as_many() {
        fed().forEach(indicator -> indicator.periods().forEach(period -> period.actuals()
                .forEach(actual -> assertEquals(
                        actual.value(),
                        Optional.of(BigDecimal.valueOf(rows(indicator.code(), period)
                                .filter(row -> isIn(actual, row))
                                .count())),
                        indicator.code() + " " + period.periodEnd() + " " + actual))));
    }

    @Test
    void a_cell_is_filled_only_with_a_code_of_an_axis_of_the_indicator() {
        for (CsvRow row : ROWS) {
            Set<String> columns = new HashSet<>(row.cells().keySet());
            columns.removeAll(Set.of("indicator", "case_number", "date"));
            assertEquals(Set.copyOf(SyntheticRow.ABOUT_THE_PERSON), columns);
            columns.forEach(column -> row.cell(column).ifPresent(code -> assertKnown(row, column, code)));
        }
    }

    @Test
    void nobody_counts_twice_in_an_indicator() {
        List<String> counted = ROWS.stream()
                .map(row -> row.required("indicator") + " " + row.required("case_number"))
                .toList();
        assertEquals(counted.size(), new HashSet<>(counted).size());
    }

    @Test
    void every_stage_comes_after_the_one_before_and_states_the_same_person() {
        Map<String, Map<Integer, CsvRow>> stages = new HashMap<>();
        for (CsvRow row : ROWS) {
            indicator(row.required("indicator"))
                    .nesting()
                    .map(Nesting::stage)
                    .ifPresent(stage -> stages.computeIfAbsent(row.required("case_number"), person -> new TreeMap<>())
                            .put(stage, row));
        }
        assertEquals(925 + 150, stages.size());
        stages.values().forEach(SeedParticipationsTest::assertInOrder);
    }

    @Test
    void the_tests_passed_are_those_that_the_activity_reports_by_field() {
        Indicator tests = indicator("3.7");
        tests.periods().forEach(period -> period.actuals()
                .forEach(actual -> assertEquals(
                        actual.value().orElseThrow().longValue(),
                        Stream.of("3.11", "3.12")
                                .flatMap(stage -> rows(stage, period))
                                .filter(row -> isIn(actual, row))
                                .count(),
                        period.periodEnd() + " " + actual)));
    }

    @Test
    void a_case_number_is_nobodys_name_or_number() {
        ROWS.forEach(row -> assertTrue(row.required("case_number").matches("(LG|TR|SW)-\\d{4}")));
    }

    private static void assertInOrder(Map<Integer, CsvRow> stages) {
        for (int stage = 2; stage <= stages.size(); stage++) {
            CsvRow before = Objects.requireNonNull(stages.get(stage - 1));
            CsvRow row = Objects.requireNonNull(stages.get(stage));
            assertTrue(date(before).isBefore(date(row)), row::toString);
            for (String column : List.of("district", "sex", "age", "group", "skilled_worker_field")) {
                assertEquals(before.cell(column), row.cell(column));
            }
        }
    }

    private static void assertKnown(CsvRow row, String column, String code) {
        Axis axis = axis(column);
        assertTrue(indicator(row.required("indicator")).axes().contains(axis), row::toString);
        assertTrue(Sample.LISTS.find(new Code(axis.codeList(), code)).isPresent(), row::toString);
    }

    private static boolean isIn(Actual actual, CsvRow row) {
        Stream<Code> categories = Stream.concat(
                actual.locations().stream(),
                actual.dimensions().stream()
                        .map(dimension -> dimension.category().orElseThrow()));
        return categories.allMatch(category -> SyntheticRow.ABOUT_THE_PERSON.stream()
                .filter(column -> axis(column).codeList().equals(category.list()))
                .anyMatch(column ->
                        row.cell(column).filter(category.code()::equals).isPresent()));
    }

    private static Axis axis(String column) {
        return Axis.valueOf(column.toUpperCase(Locale.ROOT));
    }

    private static Stream<Indicator> fed() {
        return INDICATORS.values().stream().filter(indicator -> ROWS.stream()
                .anyMatch(row -> row.required("indicator").equals(indicator.code())));
    }

    private static Stream<CsvRow> rows(String indicator, Period period) {
        return ROWS.stream()
                .filter(row -> row.required("indicator").equals(indicator))
                .filter(row ->
                        !date(row).isBefore(period.periodStart()) && !date(row).isAfter(period.periodEnd()));
    }

    private static LocalDate date(CsvRow row) {
        return LocalDate.parse(row.required("date"));
    }

    private static Indicator indicator(String code) {
        return Objects.requireNonNull(INDICATORS.get(code), code);
    }

    private static Stream<CsvRow> rows(String file) {
        try (InputStream stream = Files.newInputStream(SyntheticParticipations.FOLDER.resolve(file))) {
            return CsvRow.all(stream).stream();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
