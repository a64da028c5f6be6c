package org.partnerhub.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Nesting;
import org.partnerhub.model.Ratio;
import org.partnerhub.model.Score;

/** Reads one indicator with all its values. */
record IndicatorMapping(ActivityReading reading) {

    /**
     * The indicator.
     *
     * @param position what to call it where it has no code of its own
     */
    Indicator of(Element element, String position) {
        ReferenceMapping references = new ReferenceMapping(reading);
        SheetMapping sheet = SheetMapping.of(element);
        Measure measure = measure(element);
        ValueMapping values = new ValueMapping(reading, measure);
        Accumulation accumulation =
                reading.constant(element, "accumulation", Accumulation.values(), Accumulation.CUMULATIVE);
        CountBasis countBasis = reading.constant(element, "count-basis", CountBasis.values(), CountBasis.PERSON);
        boolean impersonal = reading.flag(element, "impersonal");
        new MeaningCheck(element, measure, accumulation, countBasis, impersonal).check();
        Optional<Score> score = new ScoreMapping(reading).of(element);
        return new Indicator(
                references.code(element, Names.Kind.INDICATOR, position),
                NarrativeMapping.ofChild(element, "title"),
                NarrativeMapping.ofChild(element, "description"),
                sheet.unit(),
                measure,
                element.attribute("ascending").map(Text::flag).orElse(true),
                accumulation,
                countBasis,
                impersonal,
                reading.flag(element, "victims-of-trafficking"),
                axes(element),
                nesting(element),
                ratio(element),
                score,
                sheet.sheet(),
                references.others(element, "IndicatorVocabulary", "indicator-uri"),
                values.baselines(element),
                values.periods(element, accumulation),
                element.synthetic());
    }

    private Measure measure(Element element) {
        Text text = element.requiredAttribute("measure");
        List<Measure> measures = List.of(Measure.values());
        int code = text.ordinal();
        if (code > measures.size()) {
            throw text.place().refused("is \"%d\", which is no code of IndicatorMeasure".formatted(code));
        }
        return measures.get(code - 1);
    }

    private static List<Axis> axes(Element element) {
        return element.hub("axes").stream()
                .flatMap(IndicatorMapping::words)
                .map(word -> word.oneOf(Axis.values()))
                .distinct()
                .toList();
    }

    private static Stream<Text> words(Text text) {
        return Arrays.stream(text.value().split("\\s+", -1)).map(word -> new Text(word, text.place()));
    }

    private static Optional<Nesting> nesting(Element element) {
        return both(element, "system", "stage")
                .map(pair -> new Nesting(pair.first().value(), pair.second().ordinal()));
    }

    private Optional<Ratio> ratio(Element element) {
        return both(element, "numerator", "denominator")
                .map(pair -> new Ratio(refer(pair.first()), refer(pair.second())));
    }

    private String refer(Text indicator) {
        return reading.names().refer(Names.Kind.INDICATOR, indicator);
    }

    private record Pair(Text first, Text second) {}

    private static Optional<Pair> both(Element element, String first, String second) {
        Optional<Text> one = element.hub(first);
        Optional<Text> other = element.hub(second);
        if (one.isPresent() != other.isPresent()) {
            throw element.place().of("@hub:" + first).refused("must be stated together with @hub:" + second);
        }
        return one.flatMap(left -> other.map(right -> new Pair(left, right)));
    }
}
