package org.partnerhub.reporting.ledger;

import java.util.IdentityHashMap;
import java.util.List;

/** What became of statements, of each by itself: it is not asked which of them are equal, since that takes long to tell. */
final class Verdicts {
    private final IdentityHashMap<Statement, Posted> verdicts = new IdentityHashMap<>();

    void put(Statement statement, Posted posted) {
        verdicts.put(statement, posted);
    }

    /** In the order of the statements. */
    List<Posted> of(List<Statement> statements) {
        return statements.stream().map(verdicts::get).toList();
    }
}
