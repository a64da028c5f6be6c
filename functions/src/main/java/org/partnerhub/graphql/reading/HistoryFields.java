package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.graphql.Page;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Requests;
import org.partnerhub.graphql.Section;

/** Activities as they are, or as they were released by a day. */
final class HistoryFields {
    private static final String AS_OF = "asOf";

    private HistoryFields() {}

    static Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Query.activity", HistoryFields::activity,
                "Query.activities", HistoryFields::activities);
    }

    /** What was released before; refused with WRONG_DOOR at the reporting desk. */
    static Archive archive(DataFetchingEnvironment environment) {
        return holdings(environment)
                .archive()
                .orElseThrow(
                        () -> new Refusal(
                                Refusal.Code.WRONG_DOOR,
                                "The reporting desk keeps no history. Releases are answered in the reading room: POST /graphql."));
    }

    static Holdings holdings(DataFetchingEnvironment environment) {
        return (Holdings) Requests.reading(environment);
    }

    private static Object activity(DataFetchingEnvironment environment) {
        String identifier = Arguments.text(environment, "iatiIdentifier");
        Optional<LocalDate> day = Arguments.optionalDay(environment, AS_OF);
        ActivityView activity = asked(environment, day).activity(identifier).orElseThrow(Refusal::notFound);
        return section(day).holding(activity);
    }

    private static Object activities(DataFetchingEnvironment environment) {
        Optional<LocalDate> day = Arguments.optionalDay(environment, AS_OF);
        Section section = section(day);
        return section.holding(
                Page.asked(environment, section).of(asked(environment, day).activities()));
    }

    private static Holdings asked(DataFetchingEnvironment environment, Optional<LocalDate> day) {
        return day.isEmpty() ? holdings(environment) : archive(environment).at(day.get());
    }

    private static Section section(Optional<LocalDate> day) {
        return day.map(then -> new Section(then.toString().replaceAll("[^0-9]", "") + "."))
                .orElse(Section.WHOLE);
    }
}
