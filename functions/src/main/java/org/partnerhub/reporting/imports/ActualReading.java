package org.partnerhub.reporting.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnerhub.exchange.sheet.ProblemCode;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Dimension;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Result;
import org.partnerhub.model.SriLanka;

/**
 * Makes counts of the actuals of an IATI file, by what the record says of their indicators. That no cell is stated twice was
 * seen to by the reader.
 */
final class ActualReading {
    private static final int MOST_DIGITS = 15;

    private final Activity activity;
    private final String organisation;
    private final StatedRows rows;
    private Optional<StatedRow> last = Optional.empty();

    ActualReading(Activity activity, String organisation, StatedRows rows) {
        this.activity = activity;
        this.organisation = organisation;
        this.rows = rows;
    }

    /** What is wrong with an actual; nothing when it is the {@link #last()} one. */
    Optional<ImportProblem> read(int line, Indicator inFile, Period period, Actual actual) {
        Optional<Indicator> own = own(inFile.code());
        if (own.isEmpty()) {
            return Optional.of(notOwn(line, inFile));
        }
        return own.flatMap(indicator -> problem(line, inFile, indicator, period, actual));
    }

    /** The row that was read last. */
    StatedRow last() {
        return last.orElseThrow();
    }

    private Optional<ImportProblem> problem(
            int line, Indicator inFile, Indicator indicator, Period period, Actual actual) {
        if (inFile.measure() != indicator.measure()) {
            return Optional.of(ImportProblem.of(line, "actual", ImportCode.MEANS_SOMETHING_ELSE));
        }
        if (actual.value().isEmpty()) {
            return Optional.of(ImportProblem.of(line, "actual", ImportCode.NOT_A_VALUE));
        }
        BigDecimal value = actual.value().get();
        SortedMap<Axis, Code> categories = new TreeMap<>();
        return codeOf(indicator, period, value)
                .or(() -> sorted(indicator, actual, categories))
                .map(code -> ImportProblem.of(line, "actual", code))
                .or(() -> accepted(line, indicator, period, categories, value));
    }

    private Optional<ImportProblem> accepted(
            int line, Indicator indicator, Period period, SortedMap<Axis, Code> categories, BigDecimal value) {
        last = Optional.of(new CellRow(
                line,
                "actual",
                indicator,
                rows.counted(indicator),
                period.periodEnd(),
                StatedRows.cell(indicator, categories),
                value,
                false));
        return Optional.empty();
    }

    private static Optional<ProblemCode> codeOf(Indicator indicator, Period period, BigDecimal value) {
        if (indicator.ratio().isPresent()) {
            return Optional.of(ProblemCode.NOT_COUNTED_THIS_WAY);
        }
        boolean isKnown = indicator.periods().stream()
                .anyMatch(each -> each.periodStart().equals(period.periodStart())
                        && each.periodEnd().equals(period.periodEnd()));
        return isKnown ? codeOf(indicator, value) : Optional.of(ProblemCode.NO_SUCH_PERIOD);
    }

    private static Optional<ProblemCode> codeOf(Indicator indicator, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() < 0 && indicator.score().isEmpty()) {
            return Optional.of(ProblemCode.NEGATIVE);
        }
        boolean isImplausible = indicator.isCount() && !SriLanka.mayBeHomeTo(plain);
        if (isImplausible || plain.precision() - plain.scale() > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
            return Optional.of(ProblemCode.TOO_LARGE);
        }
        return indicator.isCount() && plain.scale() > 0 ? Optional.of(ProblemCode.NOT_WHOLE) : Optional.empty();
    }

    private static Optional<ProblemCode> sorted(Indicator indicator, Actual actual, SortedMap<Axis, Code> categories) {
        List<Optional<Code>> codes = Stream.concat(
                        actual.dimensions().stream().map(Dimension::category),
                        actual.locations().stream().map(Optional::of))
                .toList();
        return codes.stream()
                .flatMap(
                        code -> code
                                .map(known -> put(indicator, known, categories))
                                .orElse(Optional.of(ProblemCode.UNKNOWN_CODE))
                                .stream())
                .findFirst();
    }

    private static Optional<ProblemCode> put(Indicator indicator, Code code, SortedMap<Axis, Code> categories) {
        Optional<Axis> axis =
                Axis.of(code.list()).filter(each -> each != Axis.STAGE).filter(indicator.axes()::contains);
        if (axis.isEmpty()) {
            return Optional.of(ProblemCode.AXIS_NOT_OF_INDICATOR);
        }
        boolean isNew = categories.put(axis.get(), code) == null;
        return isNew ? Optional.empty() : Optional.of(ProblemCode.CONTRADICTION);
    }

    private Optional<Indicator> own(String code) {
        return activity.results().stream()
                .filter(result -> result.owner().equals(organisation))
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    private ImportProblem notOwn(int line, Indicator inFile) {
        boolean isOthers = activity.results().stream()
                .map(Result::indicators)
                .flatMap(List::stream)
                .anyMatch(indicator -> indicator.code().equals(inFile.code()));
        return isOthers
                ? ImportProblem.of(line, "actual", ImportCode.OTHER_ORGANISATION)
                : ImportProblem.of(line, "actual", ProblemCode.NOT_AN_INDICATOR);
    }
}
