package org.partnerhub.graphql.reading;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerhub.access.Scope;
import org.partnerhub.graphql.Connection;
import org.partnerhub.graphql.Page;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.graphql.Requests;
import org.partnerhub.graphql.Section;
import org.partnerhub.model.CodeLists;
import org.partnerhub.release.Header;
import org.partnerhub.store.Documents;

/** Single releases, what they are made of, and what differs between two of them. */
record ReleaseFields(CodeLists codeLists) {
    private static final int LETTERS_THAT_TELL_APART = 16;

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Query.release",
                environment -> release(environment, "id"),
                "Query.releasedActivity",
                ReleaseFields::activity,
                "Query.changes",
                this::changes,
                "Release.tables",
                this::tables,
                "SealedTable.nonce",
                environment -> table(environment).nonce(Requests.scope(environment)),
                "SealedTable.content",
                environment -> table(environment).content(Requests.scope(environment)));
    }

    private static SealedTable table(DataFetchingEnvironment environment) {
        return Arguments.source(environment, SealedTable.class);
    }

    private static Header release(DataFetchingEnvironment environment, String argument) {
        return HistoryFields.archive(environment)
                .find(Arguments.text(environment, argument))
                .orElseThrow(Refusal::notFound);
    }

    private static Object activity(DataFetchingEnvironment environment) {
        Header header = release(environment, "release");
        Archive archive = HistoryFields.archive(environment);
        return section(header.id()).holding(new ActivityView(List.of(archive.release(header))));
    }

    /** A draft or a candidate, at the desk, is not sealed yet. */
    private List<SealedTable> tables(DataFetchingEnvironment environment) {
        Header header = Arguments.source(environment, Header.class);
        @Nullable List<String> names = environment.getArgument("names");
        return HistoryFields.holdings(environment)
                .archive()
                .map(archive -> new SealedTables(archive.release(header), archive.seals(header), codeLists))
                .map(tables -> names == null ? tables.all() : tables.named(names))
                .orElse(List.of());
    }

    private Connection<Change> changes(DataFetchingEnvironment environment) {
        Header from = release(environment, "from");
        Header to = release(environment, "to");
        requireSuccessive(HistoryFields.archive(environment), from, to);
        Set<Changed> wanted = wanted(environment);
        Page page = Page.asked(environment, section(from, to, wanted));
        Scope scope = Requests.scope(environment);
        return page.of(between(environment, from, to).all().stream()
                .filter(change -> wanted.contains(change.what()) && change.isOpenTo(scope))
                .toList());
    }

    private static Set<Changed> wanted(DataFetchingEnvironment environment) {
        @Nullable List<String> names = environment.getArgument("what");
        return names == null
                ? EnumSet.allOf(Changed.class)
                : names.stream().map(Changed::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private Changes between(DataFetchingEnvironment environment, Header from, Header to) {
        Archive archive = HistoryFields.archive(environment);
        return new Changes(archive.release(from), archive.release(to), codeLists);
    }

    private static void requireSuccessive(Archive archive, Header from, Header to) {
        boolean isOfOnePart =
                from.activity().equals(to.activity()) && from.organisation().equals(to.organisation());
        if (!isOfOnePart) {
            throw new Refusal(
                    Refusal.Code.BAD_ARGUMENT, "from and to must be releases of the same organisation and activity.");
        }
        if (archive.before(to).noneMatch(from::equals)) {
            throw new Refusal(Refusal.Code.BAD_ARGUMENT, "from must be the earlier release, and to the later one.");
        }
    }

    private static Section section(Header from, Header to, Set<Changed> wanted) {
        return section(from.id() + " " + to.id() + " " + wanted);
    }

    private static Section section(String list) {
        String hash = Documents.sha256(list);
        return new Section(hash.substring(0, LETTERS_THAT_TELL_APART) + ".");
    }
}
