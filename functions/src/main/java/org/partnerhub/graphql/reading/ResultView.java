package org.partnerhub.graphql.reading;

import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Code;
import org.partnerhub.model.Narratives;
import org.partnerhub.model.Reference;
import org.partnerhub.release.Release;
import org.partnerhub.release.ReleasedResult;

/** A result with the release that it is read from. */
public record ResultView(Release from, ReleasedResult result) {

    public String code() {
        return result.definition().code();
    }

    public Code type() {
        return result.definition().type();
    }

    public Narratives title() {
        return result.definition().title();
    }

    public Narratives description() {
        return result.definition().description();
    }

    public String owner() {
        return result.definition().owner();
    }

    public Optional<Integer> outcome() {
        return result.definition().outcome();
    }

    public List<Reference> references() {
        return result.definition().references();
    }

    public List<IndicatorView> indicators() {
        return result.indicators().stream()
                .map(indicator -> new IndicatorView(from, result.definition(), indicator))
                .toList();
    }

    public boolean synthetic() {
        return result.definition().synthetic();
    }
}
