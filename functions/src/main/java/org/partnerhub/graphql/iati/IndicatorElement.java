package org.partnerhub.graphql.iati;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.partnerhub.exchange.xml.Xml;
import org.partnerhub.model.Measure;

/**
 * One indicator. What it counts, which IATI has no words for, stands in attributes and elements of the hub's own.
 *
 * @param locations the references of the activity's locations
 */
record IndicatorElement(Part indicator, Set<String> locations) {
    private static final String NOT_STATED = "NOT_STATED";

    Xml element() {
        return meaning(Xml.element("indicator")
                        .with("measure", measure())
                        .with("ascending", indicator.text("ascending")))
                .holding(indicator.narrated("title", "title"))
                .holding(indicator.narrated("description", "description"))
                .holding(Results.references(indicator, "indicator-uri"))
                .holding(baseline())
                .holding(new Periods(indicator, locations).elements())
                .holding(score())
                .holding(sheet());
    }

    private Optional<String> measure() {
        return indicator.text("measure").map(Measure::valueOf).map(IndicatorElement::code);
    }

    /** The measure's code in IATI's list IndicatorMeasure. */
    private static String code(Measure measure) {
        return switch (measure) {
            case UNIT -> "1";
            case PERCENTAGE -> "2";
            case NOMINAL -> "3";
            case ORDINAL -> "4";
            case QUALITATIVE -> "5";
        };
    }

    private Xml.Element meaning(Xml.Element element) {
        return element.with("hub:accumulation", indicator.text("accumulation"))
                .with("hub:count-basis", indicator.text("countBasis"))
                .with("hub:impersonal", indicator.text("impersonal"))
                .with("hub:victims-of-trafficking", indicator.text("victimsOfTrafficking"))
                .with("hub:axes", String.join(" ", indicator.words("axes")))
                .with("hub:system", indicator.at("nesting").text("system"))
                .with("hub:stage", indicator.at("nesting").text("stage"))
                .with("hub:numerator", indicator.at("ratio").text("numerator"))
                .with("hub:denominator", indicator.at("ratio").text("denominator"))
                .with("hub:synthetic", indicator.text("synthetic"));
    }

    private List<Xml> baseline() {
        Part baseline = indicator.at("baseline");
        return new Standing(baseline.at("value"))
                .in(
                        Xml.element("baseline").with("year", baseline.text("year")),
                        "the baseline of " + baseline.text("year").orElse(""),
                        UnaryOperator.identity());
    }

    private List<Xml> score() {
        Part score = indicator.at("score");
        return indicator.has("score")
                ? List.of(Xml.element("hub:score")
                        .with("instrument", score.code("instrument"))
                        .with("dimension", score.code("dimension"))
                        .with("counted", score.text("counted"))
                        .with("lowest", score.text("lowest"))
                        .with("highest", score.text("highest")))
                : List.of();
    }

    private Xml sheet() {
        Part sheet = indicator.at("sheet");
        return Xml.element("hub:sheet")
                .with("reach", stated(sheet, "reach"))
                .with("certainty", stated(sheet, "certainty"))
                .holding(indicator.narrated("hub:unit", "unit"))
                .holding(Stream.of("definition", "source", "method", "coverage")
                        .flatMap(text -> sheet.narrated("hub:" + text, text).stream())
                        .toList())
                .holding(sheet.narrated("hub:revision-policy", "revisionPolicy"));
    }

    private static Optional<String> stated(Part sheet, String key) {
        return sheet.text(key).filter(word -> !word.equals(NOT_STATED));
    }
}
