package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.model.IndicatorSample.end;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.IndicatorSample;

/** A cube knows the axes and periods of the indicators that are counted in it, and of no others. */
final class CountedCubeTest {
    private static final Activity ACTIVITY = ActivitySample.reported()
            .result(
                    "R1",
                    ActivitySample.ILO,
                    IndicatorSample.of("wide")
                            .cumulative()
                            .nested("training", 1)
                            .splitBy(Axis.SEX, Axis.STAGE)
                            .unreported("2025Q1"),
                    IndicatorSample.of("narrow")
                            .cumulative()
                            .nested("training", 2)
                            .splitBy(Axis.SEX, Axis.ROUTE)
                            .unreported("2025Q2"),
                    IndicatorSample.of("other").splitBy(Axis.AGE).unreported("2025Q3"))
            .result(
                    "R2",
                    ActivitySample.IOM,
                    IndicatorSample.of("theirs")
                            .cumulative()
                            .nested("training", 1)
                            .splitBy(Axis.DISTRICT)
                            .unreported("2025Q4"))
            .made();

    @Test
    void stages_of_a_system_share_their_axes_and_periods_without_the_stage_itself() {
        CountedCube cube = CountedCube.of(ACTIVITY, ActivitySample.ILO, indicator(0));
        assertEquals(Set.of(Axis.SEX, Axis.ROUTE), cube.axes());
        assertEquals(Set.of(end("2025Q1"), end("2025Q2")), cube.ends());
        assertEquals(cube, CountedCube.of(ACTIVITY, ActivitySample.ILO, indicator(1)));
    }

    @Test
    void an_indicator_by_itself_has_its_own() {
        CountedCube cube = CountedCube.of(ACTIVITY, ActivitySample.ILO, indicator(2));
        assertEquals(Set.of(Axis.AGE), cube.axes());
        assertEquals(Set.of(end("2025Q3")), cube.ends());
    }

    private static Indicator indicator(int index) {
        return ACTIVITY.results().get(0).indicators().get(index);
    }
}
