package org.partnerhub.graphql.reading;

import java.util.List;
import org.partnerhub.access.Row;
import org.partnerhub.access.Rule;
import org.partnerhub.access.Scope;

/**
 * What must be open to a viewer so that something as a whole is.
 *
 * @param rows everything that it is about; never empty, since what is about nothing would be open to everybody
 */
record Lock(Rule rule, List<Row> rows) {

    /** Whether the viewer may see all of it. */
    boolean isOpenTo(Scope scope) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> scope.opens(rule, row));
    }
}
