package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.Reachable;
import org.partnerhub.graphql.Sourcing;
import org.partnerhub.graphql.contract.Contract;

/** Every field has an answer in the code, and nothing in the code that could be an answer is left out unnoticed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SchemaSourcesTest {
    /** Accessors that are no fields: what fields are made of, and what access is decided by. */
    private static final String INTERNAL =
            """
            Activity: current
            Agency: from
            Baseline: baseline row
            Budget: organisation
            Change: place why
            Figure: beforeRelease isPublished
            Indicator: from indicator result
            IndicatorSheet: indicator
            Money: books
            MoneyTotals: books chosen isToCome undecidable
            Period: indicator period
            PlannedDisbursement: organisation
            QuarterMoney: books quarter
            Query: archive isBegun stamp
            Result: from result
            ResultMoney: books definition
            SealedTable: lock seal text
            Site: site
            SiteCount: row
            Sum: activity indicators
            Target: row target
            TargetRevision: revision row
            Transaction: organisation
            UnspecifiedShare: row
            UnspentForecast: books
            """;

    private final ReadingRoom room = new ReadingRoom(CodeListReader.packaged().read());
    private List<String> types = List.of();
    private Sourcing sourcing = new Sourcing(List.of(), Map.of(), Set.of());

    @BeforeAll
    void read_the_schema() throws IOException {
        GraphQLSchema schema = room.schema(Contract.packaged());
        List<GraphQLObjectType> reachable = Reachable.inTheReadingRoom(schema);
        types = reachable.stream().map(GraphQLObjectType::getName).toList();
        Set<String> fetched = new TreeSet<>(room.fetchers().keySet());
        fetched.addAll(Reachable.DESK);
        sourcing = new Sourcing(reachable, Sources.of(types), fetched);
    }

    @Test
    void every_type_has_a_class_and_no_class_is_without_a_type() {
        assertEquals(
                types.stream().collect(Collectors.toCollection(TreeSet::new)),
                sourcing.sources().keySet());
    }

    @Test
    void every_field_has_a_fetcher_or_an_accessor() {
        assertEquals(Set.of(), sourcing.unanswered());
    }

    @Test
    void every_accessor_is_a_field_or_known_to_be_none() {
        assertEquals(Named.fields(INTERNAL), sourcing.unasked());
    }

    @Test
    void a_field_may_be_null_when_and_only_when_its_accessor_may_be_empty() {
        Set<String> guarded =
                Set.of("Agency.budgets", "Agency.plannedDisbursements", "Agency.transactions", "TargetRevision.reason");
        assertEquals(guarded, sourcing.differingInNull());
    }
}
