package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Figure;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Nesting;
import org.partnerhub.model.Ratio;
import org.partnerhub.model.Reference;
import org.partnerhub.model.Result;
import org.partnerhub.model.Score;
import org.partnerhub.release.Header;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedIndicator;
import org.partnerhub.release.ReleasedPeriod;
import org.partnerhub.release.ReleasedTable;

/** An indicator with the result that it belongs to and the release that it is read from. */
public record IndicatorView(Release from, Result result, ReleasedIndicator indicator) implements Scoped {

    @Override
    public List<Row> rows() {
        return List.of(row());
    }

    Row row() {
        return Row.ofOrganisation(result.owner())
                .inOutcome(result.outcome())
                .aboutVictimsOfTrafficking(definition().victimsOfTrafficking());
    }

    /** The row of a part of its figures: of the area that it is about, and of what only some may know. */
    Row row(List<Code> categories) {
        Row row = row();
        for (Code category : categories) {
            row = row(row, category);
        }
        return row;
    }

    private static Row row(Row whole, Code category) {
        if (category.list().equals(Axis.EXPLOITATION.codeList())) {
            return whole.byTypeOfExploitation();
        }
        boolean isArea = category.list().equals(Axis.DISTRICT.codeList())
                || category.list().equals(Axis.PROVINCE.codeList());
        return isArea ? whole.inArea(category.code()) : whole;
    }

    Indicator definition() {
        return indicator.definition();
    }

    LocalDate cutOff() {
        return from.header().cutOff();
    }

    public String code() {
        return definition().code();
    }

    public Narratives title() {
        return definition().title();
    }

    public Narratives description() {
        return definition().description();
    }

    public Narratives unit() {
        return definition().unit();
    }

    public Measure measure() {
        return definition().measure();
    }

    public boolean ascending() {
        return definition().ascending();
    }

    public Accumulation accumulation() {
        return definition().accumulation();
    }

    public CountBasis countBasis() {
        return definition().countBasis();
    }

    public boolean impersonal() {
        return definition().impersonal();
    }

    public boolean victimsOfTrafficking() {
        return definition().victimsOfTrafficking();
    }

    public List<Axis> axes() {
        return definition().axes();
    }

    public Optional<Nesting> nesting() {
        return definition().nesting();
    }

    public Optional<Ratio> ratio() {
        return definition().ratio();
    }

    public Optional<Score> score() {
        return definition().score();
    }

    public String owner() {
        return result.owner();
    }

    public SheetView sheet() {
        return new SheetView(this);
    }

    public List<Reference> references() {
        return definition().references();
    }

    public Optional<BaselineView> baseline() {
        return indicator.baseline().map(baseline -> new BaselineView(row(), baseline));
    }

    public List<PeriodView> periods() {
        return indicator.periods().stream()
                .map(period -> new PeriodView(this, period))
                .toList();
    }

    public Figure cumulative() {
        return latest().map(ReleasedPeriod::cumulative).orElseGet(this::notReported);
    }

    public Optional<TargetView> target() {
        return indicator.periods().stream()
                .reduce((earlier, later) -> later)
                .flatMap(ReleasedPeriod::target)
                .map(target -> new TargetView(row(), target));
    }

    public Figure finalTarget() {
        return new ProgressMeasure(this).finalTarget();
    }

    public Progress progress() {
        return new ProgressMeasure(this).taken();
    }

    public Header release() {
        return from.header();
    }

    public boolean synthetic() {
        return definition().synthetic();
    }

    /** Its figures at the cut-off, split; none for what no person stands behind, and before it was reported. */
    List<ReleasedTable> tables() {
        return from.tables().getOrDefault(code(), List.of());
    }

    /** The last period that was reported by the release's cut-off; before the first, the last that ended by then. */
    Optional<ReleasedPeriod> latest() {
        return last(ended().stream().filter(ReleasedPeriod::isReported)).or(() -> last(ended().stream()));
    }

    /** The day that its figures are about: the last one reported, and the cut-off before anything was. */
    LocalDate reportedTo() {
        return latest().filter(ReleasedPeriod::isReported)
                .map(ReleasedPeriod::periodEnd)
                .orElseGet(this::cutOff);
    }

    private static Optional<ReleasedPeriod> last(Stream<ReleasedPeriod> periods) {
        return periods.reduce((earlier, later) -> later);
    }

    /** The periods that ended by the release's cut-off, in the order of time. */
    List<ReleasedPeriod> ended() {
        return indicator.periods().stream()
                .filter(period -> !period.periodEnd().isAfter(cutOff()))
                .toList();
    }

    Figure notReported() {
        return Figure.notReported(definition().figureUnit(), from.header().id());
    }
}
