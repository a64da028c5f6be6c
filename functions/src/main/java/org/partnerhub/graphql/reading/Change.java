package org.partnerhub.graphql.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.access.Row;
import org.partnerhub.access.Rule;
import org.partnerhub.access.Scope;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;

/**
 * A figure that differs between two releases.
 *
 * @param place which figure it is
 * @param why as far as the two figures tell
 */
public record Change(Place place, Figure before, Figure after, ChangeReason why) implements Scoped {

    /**
     * Which figure of a release.
     *
     * @param indicator as the later release has it, or the earlier one when that has it no more; empty for money
     * @param result of money, the code of the result that it is for; empty for support costs and what is tied to nothing
     * @param periodStart empty for what stands at the cut-off, and for baselines
     * @param rows what the figure is about
     */
    record Place(
            Changed what,
            Optional<IndicatorView> indicator,
            Optional<String> result,
            boolean supportCosts,
            Optional<LocalDate> periodStart,
            Optional<LocalDate> periodEnd,
            List<Code> categories,
            List<Row> rows) {

        static Place of(Changed what, IndicatorView indicator) {
            return new Place(
                    what,
                    Optional.of(indicator),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    indicator.rows());
        }

        Place in(LocalDate start, LocalDate end) {
            return new Place(
                    what, indicator, result, supportCosts, Optional.of(start), Optional.of(end), categories, rows);
        }

        Place split(List<Code> by, Row row) {
            return new Place(
                    what, indicator, result, supportCosts, periodStart, periodEnd, List.copyOf(by), List.of(row));
        }
    }

    @Override
    public List<Row> rows() {
        return place.rows();
    }

    /** Whether a viewer may know of it at all: that something has changed tells as much as the figure. */
    boolean isOpenTo(Scope scope) {
        return new Lock(place.indicator().isPresent() ? Rule.FIGURE : Rule.MONEY, rows()).isOpenTo(scope);
    }

    public Changed what() {
        return place.what();
    }

    public Optional<IndicatorView> indicator() {
        return place.indicator();
    }

    public Optional<String> result() {
        return place.result();
    }

    public boolean supportCosts() {
        return place.supportCosts();
    }

    public Optional<LocalDate> periodStart() {
        return place.periodStart();
    }

    public Optional<LocalDate> periodEnd() {
        return place.periodEnd();
    }

    public List<Code> categories() {
        return place.categories();
    }

    public Code reason() {
        return why.code();
    }
}
