package org.partnerhub.model;

import java.util.List;
import java.util.Optional;

/**
 * A change that the activity is to bring about.
 *
 * @param code unique within the activity
 * @param type a code of ResultType
 * @param owner the identifier of the organisation that answers for it
 * @param outcome the number of the programme's outcome that it belongs to
 */
public record Result(
        String code,
        Code type,
        Narratives title,
        Narratives description,
        String owner,
        Optional<Integer> outcome,
        List<Reference> references,
        List<Indicator> indicators,
        boolean synthetic) {

    /** The result without its indicators. */
    public Result definition() {
        return with(List.of());
    }

    /** The same result with other indicators. */
    public Result with(List<Indicator> otherIndicators) {
        return new Result(code, type, title, description, owner, outcome, references, otherIndicators, synthetic);
    }
}
