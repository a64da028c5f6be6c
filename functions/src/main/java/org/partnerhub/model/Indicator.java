package org.partnerhub.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that is measured about a result.
 *
 * @param code unique within the activity
 * @param ascending whether more is better
 * @param impersonal whether no person stands behind the units (laws, kilometres, data products)
 * @param victimsOfTrafficking whether it counts victims of trafficking, who are counted nowhere else
 * @param unit what one unit is called
 * @param axes the ways in which reporters split it
 * @param score present where the values are means of persons' scores
 */
public record Indicator(
        String code,
        Narratives title,
        Narratives description,
        Narratives unit,
        Measure measure,
        boolean ascending,
        Accumulation accumulation,
        CountBasis countBasis,
        boolean impersonal,
        boolean victimsOfTrafficking,
        List<Axis> axes,
        Optional<Nesting> nesting,
        Optional<Ratio> ratio,
        Optional<Score> score,
        Sheet sheet,
        List<Reference> references,
        List<Baseline> baselines,
        List<Period> periods,
        boolean synthetic) {

    /** The indicator without any value: what every partner may know of it before a figure is released. */
    public Indicator definition() {
        return new Indicator(
                code,
                title,
                description,
                unit,
                measure,
                ascending,
                accumulation,
                countBasis,
                impersonal,
                victimsOfTrafficking,
                axes,
                nesting,
                ratio,
                score,
                sheet,
                references,
                List.of(),
                List.of(),
                synthetic);
    }

    /** The same indicator with other periods. */
    public Indicator with(List<Period> otherPeriods) {
        return new Indicator(
                code,
                title,
                description,
                unit,
                measure,
                ascending,
                accumulation,
                countBasis,
                impersonal,
                victimsOfTrafficking,
                axes,
                nesting,
                ratio,
                score,
                sheet,
                references,
                baselines,
                otherPeriods,
                synthetic);
    }

    /** Whether its values count persons, or what persons stand behind: whole numbers, none below zero. */
    public boolean isCount() {
        return measure == Measure.UNIT && countBasis != CountBasis.MONEY && score.isEmpty() && !impersonal;
    }

    /** What a figure of this indicator is measured in: PERCENT, SCORE, or what it counts. */
    public String figureUnit() {
        if (score.isPresent()) {
            return Score.UNIT;
        }
        return measure == Measure.PERCENTAGE ? Figure.PERCENT : countBasis.name();
    }
}
