package org.partnerhub.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Baseline;
import org.partnerhub.model.Code;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Period;
import org.partnerhub.model.Target;

/** Reads baselines, targets and actuals. One at a place that is no P-code is left out: it would read as the total. */
record ValueMapping(ActivityReading reading, Measure measure) {
    private static final String TO_DATE = "it tells again what the other periods add up to";
    private static final String NO_PLACE =
            "is no P-code of a district or province, so the value is left out, as it would read as the total";

    List<Baseline> baselines(Element indicator) {
        return placed(indicator, "baseline").map(this::baseline).toList();
    }

    List<Period> periods(Element indicator, Accumulation accumulation) {
        List<Element> elements = indicator.children("period").stream()
                .filter(Predicate.not(this::isToDate))
                .toList();
        List<Period> periods = elements.stream().map(this::period).toList();
        new PeriodCheck(accumulation).check(elements, periods);
        return periods;
    }

    private boolean isToDate(Element period) {
        boolean toDate = period.hub("to-date").map(Text::flag).orElse(false);
        if (toDate) {
            reading.notes().notKept(period, TO_DATE);
        }
        return toDate;
    }

    private Period period(Element element) {
        Span span = Span.of(element);
        return new Period(
                span.start(),
                span.requiredEnd(),
                placed(element, "target").map(this::target).toList(),
                placed(element, "actual").map(this::actual).toList());
    }

    private Baseline baseline(Element element) {
        return new Baseline(
                element.requiredAttribute("year").ordinal(),
                element.attribute("iso-date").map(Text::date),
                value(element),
                new DimensionMapping(reading).of(element),
                places(element),
                NarrativeMapping.ofChild(element, "comment"));
    }

    private Target target(Element element) {
        return new Target(
                value(element),
                new DimensionMapping(reading).of(element),
                places(element),
                NarrativeMapping.ofChild(element, "comment"),
                RevisionMapping.of(element));
    }

    private Actual actual(Element element) {
        Actual actual = new Actual(
                value(element),
                new DimensionMapping(reading).of(element),
                places(element),
                NarrativeMapping.ofChild(element, "comment"));
        return reading.lines().note(actual, element);
    }

    private Optional<BigDecimal> value(Element element) {
        Optional<Text> value = element.attribute("value");
        if (value.isPresent() && measure == Measure.QUALITATIVE) {
            throw value.get().place().refused("must not be stated for a qualitative indicator");
        }
        return value.map(Text::decimal);
    }

    private Stream<Element> placed(Element holder, String child) {
        return holder.children(child).stream().filter(this::isPlaced);
    }

    private boolean isPlaced(Element value) {
        Optional<Element> unknown = value.children("location").stream()
                .filter(location -> place(location).isEmpty())
                .findFirst();
        unknown.ifPresent(location -> leaveOut(value, location));
        return unknown.isEmpty();
    }

    private void leaveOut(Element value, Element location) {
        value.dismiss();
        reading.notes().notRecognised(location.place().of("@ref"), NO_PLACE);
    }

    private List<Code> places(Element value) {
        return value.children("location").stream()
                .flatMap(location -> place(location).stream())
                .toList();
    }

    private Optional<Code> place(Element location) {
        return location.attribute("ref").map(Text::value).flatMap(reading.codes()::districtOrProvince);
    }
}
