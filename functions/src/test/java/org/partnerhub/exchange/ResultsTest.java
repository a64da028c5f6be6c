package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Baseline;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Nesting;
import org.partnerhub.model.Period;
import org.partnerhub.model.Ratio;
import org.partnerhub.model.Reference;
import org.partnerhub.model.Result;
import org.partnerhub.model.Sheet;
import org.partnerhub.model.Target;
import org.partnerhub.model.TargetRevision;

/** Results come in with their indicators and all values, and with what the hub's own namespace says of them. */
class ResultsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final String FULL = Sample.resource("/iati/result.xml");

    private final Sample full = Sample.with(FULL);
    private final Result result = full.activity().results().get(0);
    private final Indicator indicator = result.indicators().get(0);
    private final Period period = indicator.periods().get(0);

    @Test
    void a_result_is_read_with_its_owner_and_outcome() {
        assertEquals("O3", result.code());
        assertEquals(new Code("ResultType", "2"), result.type());
        assertEquals(Narratives.of("en", "Employability"), result.title());
        assertEquals("XM-DAC-41302", result.owner());
        assertEquals(Optional.of(3), result.outcome());
        assertEquals(List.of(), result.references());
        assertTrue(
                result.synthetic() && indicator.synthetic() && full.activity().synthetic());
    }

    @Test
    void everything_of_it_is_taken_over_but_the_aggregation_status() {
        assertEquals(
                List.of("iati-activity/result/@aggregation-status"),
                full.report().entries().stream().map(ImportReport.Entry::path).toList());
    }

    @Test
    void a_period_that_tells_again_what_others_add_up_to_is_not_read() {
        Sample sample = Sample.with(
                """
                <result type="1"><title><narrative>R</narrative></title>
                  <indicator measure="1" hub:accumulation="PERIODIC"><title><narrative>I</narrative></title>
                    <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-03-31"/><actual value="1"/></period>
                    <period><period-start iso-date="2024-04-01"/><period-end iso-date="2024-06-30"/><actual value="2"/></period>
                    <period hub:to-date="true"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-06-30"/>
                      <actual value="3"/></period>
                  </indicator>
                </result>
                """);
        Indicator read =
                sample.activities().get(0).results().get(0).indicators().get(0);
        assertEquals(
                List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 6, 30)),
                read.periods().stream().map(Period::periodEnd).toList());
        assertEquals(
                List.of("iati-activity/result/indicator/period"),
                sample.report().entries(Kind.NOT_KEPT).stream()
                        .map(ImportReport.Entry::path)
                        .toList());
    }

    @Test
    void an_indicator_is_read_with_what_the_hubs_namespace_says_of_it() {
        assertEquals("O3.1", indicator.code());
        assertEquals(Measure.UNIT, indicator.measure());
        assertFalse(indicator.ascending());
        assertEquals(Accumulation.PERIODIC, indicator.accumulation());
        assertEquals(CountBasis.PERSON, indicator.countBasis());
        assertFalse(indicator.impersonal());
        assertTrue(indicator.victimsOfTrafficking());
        assertEquals(List.of(Axis.SEX, Axis.NVQ_LEVEL), indicator.axes());
        assertEquals(Optional.of(new Nesting("training", 2)), indicator.nesting());
        assertEquals(Narratives.of("en", "people"), indicator.unit());
    }

    @Test
    void an_indicators_place_in_a_framework_is_kept_and_its_own_code_is_no_such_place() {
        assertEquals(
                List.of(new Reference(
                        new Code("IndicatorVocabulary", "9"), "4.4.1", Optional.of("http://example.org/4.4.1"))),
                indicator.references());
    }

    @Test
    void a_percentage_names_the_counts_that_it_is_made_of() {
        Indicator share = result.indicators().get(1);
        assertEquals(Optional.of(new Ratio("O3.1", "O3.2")), share.ratio());
        assertEquals(Measure.PERCENTAGE, share.measure());
        assertEquals(CountBasis.MONEY, share.countBasis());
        assertTrue(share.impersonal() && share.ascending());
        assertEquals(Sheet.NOT_STATED, share.sheet());
    }

    @Test
    void an_indicators_sheet_is_read() {
        Sheet sheet = new Sheet(
                Narratives.of("en", "Who holds a certificate"),
                Narratives.of("en", "TVEC"),
                Narratives.of("en", "Register"),
                Narratives.of("en", "Nine districts"),
                Narratives.of("en", "Each quarter"),
                Sheet.Reach.DIRECT,
                Sheet.Certainty.COUNTED);
        assertEquals(sheet, indicator.sheet());
    }

    @Test
    void a_baseline_is_read_with_its_place_and_split() {
        assertEquals(
                List.of(new Baseline(
                        2023,
                        Optional.of(LocalDate.of(2023, 12, 31)),
                        Optional.of(BigDecimal.ZERO),
                        List.of(new Dimension("sex", "f", Optional.of(new Code("Sex", "f")))),
                        List.of(new Code("Province", "LK5")),
                        Narratives.of("en", "None yet"))),
                indicator.baselines());
    }

    @Test
    void a_target_is_read_with_its_history() {
        assertEquals(LocalDate.of(2024, 9, 30), period.periodEnd());
        assertEquals(
                List.of(new Target(
                        Optional.of(new BigDecimal("90")),
                        List.of(),
                        List.of(),
                        Narratives.of("en", "Fewer"),
                        List.of(
                                new TargetRevision(
                                        LocalDate.of(2024, 6, 1),
                                        new BigDecimal("120"),
                                        Narratives.of("en", "Late start"),
                                        Optional.of(LocalDate.of(2024, 6, 5))),
                                new TargetRevision(
                                        DAY, new BigDecimal("100"), Narratives.of("ja", "遅延"), Optional.empty())))),
                period.targets());
    }

    @Test
    void an_actual_is_read_with_its_place_and_split() {
        assertEquals(
                List.of(new Actual(
                        Optional.of(new BigDecimal("41.5")),
                        List.of(
                                new Dimension("Gender - genre", "Female - feminin", Optional.of(new Code("Sex", "f"))),
                                new Dimension("NVQ level", "4", Optional.of(new Code("NvqLevel", "4")))),
                        List.of(new Code("District", "LK51")),
                        Narratives.of("en", "So far"))),
                period.actuals());
    }

    @Test
    void revisions_that_are_not_told_oldest_first_are_refused() {
        String refusal = Sample.with(FULL.replace("2024-06-01", "2024-12-01")).refusal();
        assertTrue(refusal.contains("target/hub:revision does not come oldest first"), refusal);
    }

    @Test
    void a_value_at_a_place_that_is_unknown_is_left_out_since_it_would_read_as_the_total() {
        Sample sample = Sample.with(FULL.replace("ref=\"LK51\"", "ref=\"LK-51\""));
        Period period =
                sample.activity().results().get(0).indicators().get(0).periods().get(0);
        assertEquals(List.of(), period.actuals());
        assertEquals(
                List.of("iati-activity/result/indicator/period/actual/location/@ref"),
                sample.paths(Kind.NOT_RECOGNISED));
    }

    @Test
    void a_qualitative_indicator_speaks_in_comments_alone() {
        Sample sample = Sample.with(
                """
                <result type="2"><indicator measure="5"><period>
                <period-start iso-date="2024-07-01"/><period-end iso-date="2024-09-30"/>
                <actual value=""><comment><narrative>Better</narrative></comment></actual>
                </period></indicator></result>
                """);
        Actual actual = sample.activity()
                .results()
                .get(0)
                .indicators()
                .get(0)
                .periods()
                .get(0)
                .actuals()
                .get(0);
        assertEquals(Optional.empty(), actual.value());
        assertEquals(Narratives.of("en", "Better"), actual.comment());
    }
}
