package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.HubSchema;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Requests;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;

/** The fields that a query begins with, and the labels of codes. */
record QueryFields(CodeLists codeLists) {

    /** Who asks, with districts as codes. */
    public record ViewerView(Partner partner, Set<Grant> grants, List<Code> districts) {}

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Query.viewer", environment -> viewer(Requests.viewer(environment)),
                "Query.codeList", this::codeList,
                "Code.label", this::label);
    }

    private static ViewerView viewer(Viewer viewer) {
        List<Code> districts = viewer.districts().stream()
                .sorted()
                .map(code -> new Code("District", code))
                .toList();
        return new ViewerView(viewer.partner(), viewer.grants(), districts);
    }

    private List<Code> codeList(DataFetchingEnvironment environment) {
        List<CodeLists.Entry> entries = codeLists.entries(Arguments.text(environment, "name"));
        if (entries.isEmpty()) {
            throw new Refusal(Refusal.Code.NOT_FOUND, "There is no such code list.");
        }
        return entries.stream().map(CodeLists.Entry::code).toList();
    }

    private String label(DataFetchingEnvironment environment) {
        return codeLists.label(Arguments.source(environment, Code.class), HubSchema.language(environment));
    }
}
