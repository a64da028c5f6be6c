package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Desk;

/** How much of a figure is in no category is told of things, and never of persons. */
final class UnspecifiedShareTest {

    @Test
    void what_is_in_no_category_or_stated_to_be_in_none_is_unspecified() {
        assertEquals(
                Optional.of(new BigDecimal("60.0")),
                share(laws().quarter("2024Q1", 5).actual("2024Q1", IndicatorSample.ofSex("f", 2)))
                        .value());
        assertEquals(
                Optional.of(new BigDecimal("66.7")),
                share(laws().quarter("2024Q1", 6)
                                .actual("2024Q1", IndicatorSample.ofSex("f", 2))
                                .actual("2024Q1", IndicatorSample.ofSex("u", 4)))
                        .value());
        assertEquals(
                Optional.of("PERCENT"),
                share(laws().quarter("2024Q1", 5).actual("2024Q1", IndicatorSample.ofSex("f", 2)))
                        .unit());
    }

    @Test
    void of_nothing_nothing_is_unspecified() {
        Figure share = share(laws().quarter("2024Q1", 0).actual("2024Q1", IndicatorSample.ofSex("f", 0)));
        assertEquals(Optional.of(BigDecimal.ZERO), share.value());
    }

    @Test
    void a_figure_that_was_not_split_has_no_share() {
        assertEquals(
                FigureStatus.NOT_REPORTED, share(laws().quarter("2024Q1", 5)).status());
    }

    @Test
    void of_persons_it_is_withheld_whatever_was_reported() {
        IndicatorSample persons =
                IndicatorSample.of("laws").quarter("2024Q1", 500).actual("2024Q1", IndicatorSample.ofSex("f", 500));
        assertEquals(FigureStatus.WITHHELD, share(persons).status());
        assertEquals(
                FigureStatus.WITHHELD,
                share(IndicatorSample.of("laws").quarter("2024Q1", 500)).status());
    }

    private static IndicatorSample laws() {
        return IndicatorSample.of("laws").impersonal();
    }

    private static Figure share(IndicatorSample sample) {
        IndicatorView indicator = new ActivityView(List.of(Desk.open().released(ActivitySample.with(sample))))
                .indicators()
                .get(0);
        UnspecifiedShare share = UnspecifiedShare.of(indicator, Axis.SEX);
        assertEquals(List.of(indicator.row()), share.rows());
        return share.share();
    }
}
