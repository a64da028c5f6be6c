package org.partnerhub.graphql.desk;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import org.partnerhub.graphql.HubSchema;
import org.partnerhub.graphql.reading.ReadingRoom;
import org.partnerhub.model.Figure;
import org.partnerhub.reporting.facts.Once;

/**
 * The contract wired to what is reported: every figure is provisional, mutations are answered, and what is done and read is
 * logged, provided that it runs through {@link AuditedReads}.
 */
public record DeskRoom(Workplace workplace) {

    /** The executable schema, which reads through the {@link DeskReading} of each request. */
    public GraphQLSchema schema(GraphQLSchema contract) {
        return new HubSchema(fetchers(), ReadingRoom.CLOSED, Figure::beforeRelease, new DeskWatch(workplace.audit()))
                .build(contract);
    }

    /** Every fetcher by type and field. */
    public Map<String, DataFetcher<?>> fetchers() {
        Mutations mutations = new Mutations(new Once(workplace.tables(), workplace.clock(), workplace.pause()));
        Map<String, DataFetcher<?>> fetchers = new HashMap<>(new ReadingRoom(workplace.lists()).fetchers());
        fetchers.putAll(new DeskFields(workplace).fetchers());
        fetchers.putAll(new AuditFields(workplace.audit()).fetchers());
        fetchers.putAll(new FactMutations(workplace, mutations).fetchers());
        fetchers.putAll(new ImportMutations(workplace, mutations, workplace.ids()).fetchers());
        fetchers.putAll(new PeriodMutations(workplace, mutations).fetchers());
        fetchers.putAll(new RemarkMutations(workplace, mutations).fetchers());
        fetchers.putAll(new DeputyMutations(workplace, mutations).fetchers());
        fetchers.putAll(new SubscriberMutations(workplace, mutations).fetchers());
        return fetchers;
    }
}
