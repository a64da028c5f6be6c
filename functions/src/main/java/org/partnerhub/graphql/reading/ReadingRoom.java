package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import org.partnerhub.graphql.HubSchema;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;

/** The contract wired to releases. Only fields that take arguments have a fetcher; the others are record components. */
public record ReadingRoom(CodeLists codeLists) {

    /** What a field answers when it is closed, by type; the same at every door. */
    public static final Map<String, Object> CLOSED = Map.of(
            "Figure", Figure.OUT_OF_SCOPE, "Progress", Progress.OUT_OF_SCOPE, "Remarks", RemarksView.OUT_OF_SCOPE);

    /** The executable schema, which reads through the {@link Holdings} of each request. */
    public GraphQLSchema schema(GraphQLSchema contract) {
        Map<String, DataFetcher<?>> all = new HashMap<>(fetchers());
        all.put("Query.desk", ReadingRoom::wrongDoor);
        all.put("Query.auditLog", ReadingRoom::wrongDoor);
        return new HubSchema(all, CLOSED)
                .answering("Mutation", ReadingRoom::wrongDoor)
                .build(contract);
    }

    private static Object wrongDoor(DataFetchingEnvironment environment) {
        throw new Refusal(Refusal.Code.WRONG_DOOR, "This is answered at the reporting desk: POST /reporting/graphql.");
    }

    /** Every fetcher by type and field. */
    public Map<String, DataFetcher<?>> fetchers() {
        Map<String, DataFetcher<?>> fetchers = new HashMap<>();
        fetchers.putAll(new QueryFields(codeLists).fetchers());
        fetchers.putAll(HistoryFields.fetchers());
        fetchers.putAll(new ReleaseFields(codeLists).fetchers());
        fetchers.putAll(new ActivityFields(codeLists).fetchers());
        fetchers.putAll(new PeriodFields(codeLists).fetchers());
        fetchers.putAll(MoneyFields.fetchers());
        return fetchers;
    }
}
