package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import org.partnerhub.graphql.HubSchema;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;

/** The contract wired to releases. Only fields that take arguments have a fetcher; the others are record components. */
public record ReadingRoom(CodeLists codeLists) {

    /** The executable schema, which reads through the {@link Snapshot} of each request. */
    public GraphQLSchema schema(String definition) {
        return new HubSchema(fetchers(), Map.of("Figure", Figure.OUT_OF_SCOPE, "Progress", Progress.OUT_OF_SCOPE))
                .build(definition);
    }

    /** Every fetcher by type and field. */
    public Map<String, DataFetcher<?>> fetchers() {
        Map<String, DataFetcher<?>> fetchers = new HashMap<>();
        fetchers.putAll(new QueryFields(codeLists).fetchers());
        fetchers.putAll(new ActivityFields(codeLists).fetchers());
        fetchers.putAll(new PeriodFields(codeLists).fetchers());
        fetchers.putAll(MoneyFields.fetchers());
        return fetchers;
    }
}
