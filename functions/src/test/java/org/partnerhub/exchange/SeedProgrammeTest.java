package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Nesting;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.model.Score;
import org.partnerhub.model.ScoringInstrument.Band;

/** UPLIFT reports all that its programme is about, in stages, scores and counts that fit together. */
class SeedProgrammeTest {
    private static final List<Result> RESULTS =
            Sample.of(Path.of("infra/seed/uplift.xml")).activity().results();

    @Test
    void uplift_reports_the_indicators_of_its_programme() {
        Map<String, List<String>> programme = Map.of(
                "1", numbered("1.", 12),
                "2", numbered("2.", 8),
                "3", numbered("3.", 14),
                "4", numbered("4.", 4));
        assertEquals(
                programme,
                RESULTS.stream().collect(Collectors.toMap(Result::code, result -> result.indicators().stream()
                        .map(Indicator::code)
                        .toList())));
    }

    @Test
    void uplift_reports_each_system_of_stages_from_the_widest_on() {
        Map<String, List<String>> systems = indicators()
                .filter(indicator -> indicator.nesting().isPresent())
                .sorted(Comparator.comparing(indicator -> nesting(indicator).stage()))
                .collect(Collectors.groupingBy(
                        indicator -> nesting(indicator).system(),
                        Collectors.mapping(Indicator::code, Collectors.toList())));
        assertEquals(
                Map.of(
                        "training", List.of("3.1", "3.2", "3.3", "3.9"),
                        "specified-skilled-worker", List.of("3.10", "3.11", "3.12", "3.13", "3.14"),
                        "referral", List.of("2.5", "2.6", "2.7", "2.8")),
                systems);
    }

    @Test
    void victims_of_trafficking_are_counted_for_the_country_alone() {
        List<Indicator> victims =
                indicators().filter(Indicator::victimsOfTrafficking).toList();
        assertEquals(
                List.of("2.4", "2.5", "2.6", "2.7", "2.8"),
                victims.stream().map(Indicator::code).toList());
        victims.stream()
                .flatMap(indicator -> indicator.periods().stream())
                .flatMap(period -> period.actuals().stream())
                .forEach(actual -> assertEquals(List.of(), actual.locations()));
    }

    @Test
    void a_mean_score_is_stated_for_each_dimension_of_the_instrument() {
        List<Code> dimensions = indicators()
                .flatMap(indicator -> indicator.score().stream())
                .map(Score::dimension)
                .toList();
        assertEquals(
                Sample.LISTS.entries("ScoreDimension").stream()
                        .map(CodeLists.Entry::code)
                        .toList(),
                dimensions);
    }

    @ParameterizedTest
    @CsvSource({"1.6, 1.5", "1.7, 1.10", "1.8, 1.11", "1.9, 1.12"})
    void a_mean_score_is_possible_beside_the_persons_in_each_band(String mean, String bands) {
        List<Band> limits =
                new ScoringInstrumentReader(Sample.LISTS).packaged("DEMO-1").bands();
        Period wave = indicator(bands).periods().get(0);
        BigDecimal persons = wave.actuals().get(0).value().orElseThrow();
        BigDecimal sum = indicator(mean)
                .periods()
                .get(0)
                .actuals()
                .get(0)
                .value()
                .orElseThrow()
                .multiply(persons);
        assertTrue(sum.compareTo(weighed(wave, limits, Band::from)) >= 0);
        assertTrue(sum.compareTo(weighed(wave, limits, Band::to)) <= 0);
        assertEquals(0, persons.compareTo(weighed(wave, limits, band -> BigDecimal.ONE)));
    }

    private static BigDecimal weighed(Period wave, List<Band> bands, Function<Band, BigDecimal> weight) {
        return sum(bands.stream().map(band -> weight.apply(band)
                .multiply(sum(wave.actuals().stream()
                        .filter(actual -> actual.dimensions().stream()
                                .anyMatch(part -> part.category().equals(Optional.of(band.code()))))
                        .flatMap(actual -> actual.value().stream())))));
    }

    private static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    private static Nesting nesting(Indicator indicator) {
        return indicator.nesting().orElseThrow();
    }

    private static Stream<Indicator> indicators() {
        return RESULTS.stream().flatMap(result -> result.indicators().stream());
    }

    private static Indicator indicator(String code) {
        return indicators()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
