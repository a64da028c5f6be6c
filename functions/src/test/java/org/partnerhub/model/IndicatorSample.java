package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** An indicator for tests, made step by step; at first it counts persons, period by period, and reports nothing. */
public final class IndicatorSample {
    private final String code;
    private final TreeMap<LocalDate, Period> periods = new TreeMap<>();
    private final List<Baseline> baselines = new ArrayList<>();
    private Measure measure = Measure.UNIT;
    private Accumulation accumulation = Accumulation.PERIODIC;
    private CountBasis countBasis = CountBasis.PERSON;
    private boolean ascending = true;
    private boolean impersonal;
    private boolean victims;
    private Optional<Nesting> nesting = Optional.empty();
    private Optional<Ratio> ratio = Optional.empty();
    private Optional<Score> score = Optional.empty();
    private List<Axis> axes = List.of(Axis.SEX, Axis.DISTRICT);

    private IndicatorSample(String code) {
        this.code = code;
    }

    public static IndicatorSample of(String code) {
        return new IndicatorSample(code);
    }

    /** The last day of a quarter written as 2024Q3. */
    public static LocalDate end(String quarter) {
        return start(quarter).plusMonths(3).minusDays(1);
    }

    private static LocalDate start(String quarter) {
        int number = Integer.parseInt(quarter.substring(5));
        return LocalDate.of(Integer.parseInt(quarter.substring(0, 4)), 3 * number - 2, 1);
    }

    public IndicatorSample cumulative() {
        accumulation = Accumulation.CUMULATIVE;
        return this;
    }

    public IndicatorSample counting(CountBasis basis) {
        countBasis = basis;
        return this;
    }

    public IndicatorSample measuredAs(Measure how) {
        measure = how;
        return this;
    }

    public IndicatorSample lessIsBetter() {
        ascending = false;
        return this;
    }

    /** Is split in other ways than by sex and district. */
    public IndicatorSample splitBy(Axis... others) {
        axes = List.of(others);
        return this;
    }

    /** Counts things that no person stands behind. */
    public IndicatorSample impersonal() {
        impersonal = true;
        countBasis = CountBasis.ENTITY;
        return this;
    }

    public IndicatorSample victims() {
        victims = true;
        return this;
    }

    public IndicatorSample nested(String system, int stage) {
        nesting = Optional.of(new Nesting(system, stage));
        return this;
    }

    public IndicatorSample percentage(String numerator, String denominator) {
        measure = Measure.PERCENTAGE;
        ratio = Optional.of(new Ratio(numerator, denominator));
        return this;
    }

    /** A mean of the scores, from 0 to 1, of persons whom another indicator counts. */
    public IndicatorSample meanScoreOf(String counted) {
        accumulation = Accumulation.CUMULATIVE;
        score = Optional.of(new Score(
                new Code("ScoringInstrument", "DEMO-1"),
                new Code("ScoreDimension", "COMPOSITE"),
                counted,
                BigDecimal.ZERO,
                BigDecimal.ONE));
        return this;
    }

    /** Reports an undivided value of a quarter; a second call for the same quarter reports a second value. */
    public IndicatorSample quarter(String quarter, String value) {
        return actual(quarter, new Actual(number(value), List.of(), List.of(), Narratives.NONE));
    }

    public IndicatorSample quarter(String quarter, long value) {
        return quarter(quarter, Long.toString(value));
    }

    /** What one sex makes of a value. */
    public static Actual ofSex(String sex, long value) {
        return part("sex", new Code("Sex", sex), Long.toString(value));
    }

    /** What one category of a dimension makes of a value. */
    public static Actual part(String dimension, Code category, String value) {
        return new Actual(
                number(value),
                List.of(new Dimension(dimension, category.code(), Optional.of(category))),
                List.of(),
                Narratives.NONE);
    }

    /** Has a quarter in its framework for which nothing is reported. */
    public IndicatorSample unreported(String quarter) {
        return period(start(quarter), end(quarter), List.of(), List.of());
    }

    public IndicatorSample actual(String quarter, Actual actual) {
        return period(start(quarter), end(quarter), List.of(), List.of(actual));
    }

    public IndicatorSample target(String quarter, String value, TargetRevision... revisions) {
        return target(quarter, new Target(number(value), List.of(), List.of(), Narratives.NONE, List.of(revisions)));
    }

    public IndicatorSample target(String quarter, Target target) {
        return period(start(quarter), end(quarter), List.of(target), List.of());
    }

    /** A period of any length; what it adds goes with what the period of the same end holds already. */
    public IndicatorSample period(LocalDate start, LocalDate end, List<Target> targets, List<Actual> actuals) {
        Period before = periods.getOrDefault(end, new Period(start, end, List.of(), List.of()));
        periods.put(end, new Period(start, end, joined(before.targets(), targets), joined(before.actuals(), actuals)));
        return this;
    }

    public IndicatorSample baseline(int year, String value) {
        return baseline(new Baseline(year, Optional.empty(), number(value), List.of(), List.of(), Narratives.NONE));
    }

    public IndicatorSample baseline(Baseline baseline) {
        baselines.add(baseline);
        return this;
    }

    public Indicator made() {
        return new Indicator(
                code,
                Narratives.of("en", "The indicator " + code),
                Narratives.NONE,
                Narratives.of("en", "unit"),
                measure,
                ascending,
                accumulation,
                countBasis,
                impersonal,
                victims,
                axes,
                nesting,
                ratio,
                score,
                Sheet.NOT_STATED,
                List.of(),
                List.copyOf(baselines),
                List.copyOf(periods.values()),
                false);
    }

    private static Optional<BigDecimal> number(String value) {
        return Optional.of(new BigDecimal(value));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
