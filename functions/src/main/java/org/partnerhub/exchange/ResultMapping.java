package org.partnerhub.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Result;

/** Reads what the activity is to change, and by what that is measured. */
record ResultMapping(ActivityReading reading) {

    List<Result> results() {
        List<Element> results = reading.activity().children("result");
        List<Result> mapped = numbered(results, position -> result(results.get(position - 1), position));
        new SystemCheck(reading.activity().place()).check(mapped);
        new ScoreCheck(reading.activity().place()).check(mapped);
        return mapped;
    }

    private Result result(Element element, int position) {
        ReferenceMapping references = new ReferenceMapping(reading);
        return new Result(
                references.code(element, Names.Kind.RESULT, String.valueOf(position)),
                reading.codes().read("ResultType", element.requiredAttribute("type")),
                NarrativeMapping.ofChild(element, "title"),
                NarrativeMapping.ofChild(element, "description"),
                reading.organisation(element, "owner"),
                element.hub("outcome").map(Text::ordinal),
                references.others(element, "ResultVocabulary", "vocabulary-uri"),
                indicators(element, position),
                element.synthetic());
    }

    private List<Indicator> indicators(Element result, int position) {
        List<Element> indicators = result.children("indicator");
        IndicatorMapping mapping = new IndicatorMapping(reading);
        return numbered(indicators, number -> mapping.of(indicators.get(number - 1), position + "." + number));
    }

    private static <T> List<T> numbered(List<Element> elements, Function<Integer, T> mapping) {
        return IntStream.rangeClosed(1, elements.size()).boxed().map(mapping).toList();
    }
}
