package org.partnerhub.reporting.period;

import java.util.Optional;
import java.util.function.Supplier;

/** Conditions of a step in the order in which they are looked at; only the first that fails is told. */
record Checks(Optional<StepProblem> problem) {

    static Checks that(Optional<StepProblem> first) {
        return new Checks(first);
    }

    Checks and(Supplier<Optional<StepProblem>> next) {
        return problem.isPresent() ? this : new Checks(next.get());
    }

    <T> Step<T> then(Supplier<Step.Taken<T>> step) {
        return problem.<Step<T>>map(Step.Refused::new).orElseGet(step);
    }
}
