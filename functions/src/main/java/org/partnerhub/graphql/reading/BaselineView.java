package org.partnerhub.graphql.reading;

import java.util.List;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Figure;
import org.partnerhub.release.ReleasedIndicator.ReleasedBaseline;

/** A baseline with what it is about. */
public record BaselineView(Row row, ReleasedBaseline baseline) implements Scoped {

    @Override
    public List<Row> rows() {
        return List.of(row);
    }

    public int year() {
        return baseline.year();
    }

    public Figure value() {
        return baseline.value();
    }
}
