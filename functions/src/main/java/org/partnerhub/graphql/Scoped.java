package org.partnerhub.graphql;

import java.util.List;
import org.partnerhub.access.Row;

/** A value with guarded fields: it says what it is about, so that access to it can be decided. */
public interface Scoped {

    /** Everything that it is about; a viewer must be allowed to see all of it. Never empty. */
    List<Row> rows();
}
