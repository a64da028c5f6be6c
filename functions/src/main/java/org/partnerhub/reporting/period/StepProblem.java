package org.partnerhub.reporting.period;

import java.util.Optional;

/**
 * Why a step is not taken, for whoever asked for it.
 *
 * @param field what of the input it is about: period, reason, words, indicator, objection, deputy or until
 * @param message a sentence; never holds what was typed in, a figure or a person
 */
public record StepProblem(String field, StepCode code, String message) {

    static Optional<StepProblem> when(boolean wrong, String field, StepCode code, String message) {
        return wrong ? Optional.of(new StepProblem(field, code, message)) : Optional.empty();
    }
}
