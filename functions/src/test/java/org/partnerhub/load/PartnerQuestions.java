package org.partnerhub.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.partnerhub.HubClient;
import org.partnerhub.ShippedQuery;
import org.partnerhub.local.DevelopmentViewer;

/**
 * What partners ask: every shipped query with the variables that it states, as every viewer whom a local hub offers, by
 * {@code GET} and by {@code POST}. How often each is asked is our guess: the first screen most, then what it leads to.
 */
public final class PartnerQuestions {
    private static final Map<String, Integer> OFTEN = Map.of(
            "overview.graphql", 30,
            "dashboard.graphql", 14,
            "indicator.graphql", 14,
            "persons.graphql", 12,
            "breakdown.graphql", 8,
            "money.graphql", 6,
            "who-am-i.graphql", 4);

    /** About payments and a whole release of IOM: who is not to see them is told that there is nothing. */
    private static final Set<String> OF_IOM = Set.of("iati.graphql", "snapshot.graphql", "transactions.graphql");

    private final List<Question> all = new ArrayList<>();
    private final List<Question> byWeight = new ArrayList<>();

    /** Gets a token for each viewer. */
    public PartnerQuestions(HubClient hub) {
        for (DevelopmentViewer viewer : DevelopmentViewer.ALL) {
            ShippedQuery.all().stream()
                    .filter(query -> isFor(viewer.groups(), query))
                    .forEach(query -> add(hub, viewer.groups(), query));
        }
    }

    /** Each once. */
    public List<Question> all() {
        return all;
    }

    /** So many, drawn one by one. */
    public List<Question> drawn(int count, RandomGenerator random) {
        return Stream.generate(() -> byWeight.get(random.nextInt(byWeight.size())))
                .limit(count)
                .toList();
    }

    private void add(HubClient hub, String groups, ShippedQuery query) {
        int often = OFTEN.getOrDefault(query.file(), 1);
        for (Question question : List.of(Question.byName(hub, groups, query), Question.whole(hub, groups, query))) {
            all.add(question);
            Stream.generate(() -> question).limit(often).forEach(byWeight::add);
        }
    }

    private static boolean isFor(String groups, ShippedQuery query) {
        return !OF_IOM.contains(query.file()) || groups.startsWith("iom") || groups.endsWith("auditor");
    }
}
