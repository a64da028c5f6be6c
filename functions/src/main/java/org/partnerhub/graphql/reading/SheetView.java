package org.partnerhub.graphql.reading;

import java.util.List;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Sheet;

/** An indicator's sheet, with how much each axis leaves in no category. */
public record SheetView(IndicatorView indicator) {

    private Sheet sheet() {
        return indicator.definition().sheet();
    }

    public Narratives definition() {
        return sheet().definition();
    }

    public Narratives source() {
        return sheet().source();
    }

    public Narratives method() {
        return sheet().method();
    }

    public Narratives coverage() {
        return sheet().coverage();
    }

    public Narratives revisionPolicy() {
        return sheet().revisionPolicy();
    }

    public Sheet.Reach reach() {
        return sheet().reach();
    }

    public Sheet.Certainty certainty() {
        return sheet().certainty();
    }

    public List<UnspecifiedShare> unspecified() {
        return indicator.axes().stream()
                .map(axis -> UnspecifiedShare.of(indicator, axis))
                .toList();
    }
}
