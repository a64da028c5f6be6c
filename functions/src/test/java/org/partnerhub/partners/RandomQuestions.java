package org.partnerhub.partners;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.partners.KnownWords.Subject;
import org.partnerhub.partners.Room.Told;

/**
 * What somebody asks who tries everything: queries of their own and shipped ones, for JSON, tables and IATI, with cursors out of the
 * answers. The same seed and the same answers give the same questions.
 */
final class RandomQuestions {
    private static final List<String> SHIPPED =
            ShippedQueries.load().documents().values().stream().sorted().toList();
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final Pattern TABLES = Pattern.compile("with one of ([A-Za-z0-9_, -]+)\\.");

    private final ReadingRoomSchema contract;
    private final KnownWords words;
    private final Random random;
    private final Deque<Asked> next = new ArrayDeque<>();
    private final Set<String> fields = new TreeSet<>();

    RandomQuestions(ReadingRoomSchema contract, KnownWords words, long seed) {
        this.contract = contract;
        this.words = words;
        this.random = new Random(seed);
    }

    Asked next() {
        return next.isEmpty() ? random.nextInt(16) == 0 ? shipped() : own() : next.remove();
    }

    /** Takes up what was answered. */
    void hear(Asked asked, Told told) {
        words.hear(told.body());
        Matcher tables = TABLES.matcher(told.body());
        if (told.status() == 400 && asked.parameters().isEmpty() && tables.find()) {
            next.add(asked.forTable(pick(List.of(tables.group(1).split(", ")))));
        }
    }

    /** Every field that was asked for so far in queries of their own, as {@code Type.field}. */
    Set<String> fields() {
        return fields;
    }

    private Asked own() {
        Subject about = pick(words.subjects());
        RandomQuery.Written query = RandomQuery.write(contract, new RandomArguments(random, words, about));
        fields.addAll(query.fields());
        return Asked.posted(query.document(), query.variables(), random.nextInt(20) == 0 ? CSV : JSON);
    }

    private Asked shipped() {
        Subject about = pick(words.subjects());
        Map<String, Object> variables = new TreeMap<>(Map.of(
                "release", about.later(),
                "id", about.later(),
                "from", about.earlier(),
                "to", about.later(),
                "day", "2024-12-31",
                "year", 2024,
                "calendar", pick(List.of("CALENDAR_YEAR", "JAPAN_FISCAL_YEAR"))));
        variables.putAll(Map.of(
                "activity", about.activity(),
                "organisation", pick(words.organisations()),
                "code", pick(about.indicators()),
                "indicators", List.of(pick(about.indicators()), pick(about.indicators())),
                "by", List.of(pick(List.of("SEX", "DISTRICT", "EXPLOITATION"))),
                "tables", List.of(pick(about.tables())),
                "name", pick(words.listNames())));
        String document = pick(SHIPPED);
        String other = document.contains("query Iati") ? "application/xml" : CSV;
        return new Asked("GET", document, variables, pick(List.of(JSON, other)), Map.of());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
