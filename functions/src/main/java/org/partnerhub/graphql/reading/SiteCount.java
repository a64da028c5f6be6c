package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Optional;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;

/**
 * Sites of one area, counted by what was stated.
 *
 * @param area a district or province; empty for the whole country
 */
public record SiteCount(Optional<Code> area, Row row, Figure planned, Figure built, Figure operating)
        implements Scoped {

    @Override
    public List<Row> rows() {
        return List.of(row);
    }
}
