package org.partnerhub.reporting.period;

import java.util.List;
import java.util.Optional;
import org.partnerhub.access.Grant;
import org.partnerhub.store.Change;

/**
 * Whether somebody may take a step at all.
 *
 * @param granted the role in which they may; empty when they may not
 * @param conditions what must still hold when the step is committed
 * @param problem why they may not
 */
record Authority(Optional<PeriodRole> granted, List<Change> conditions, Optional<StepProblem> problem) {

    static Authority of(PeriodRole role, List<Change> conditions) {
        return new Authority(Optional.of(role), conditions, Optional.empty());
    }

    static Authority denied(StepCode code, String message) {
        return new Authority(Optional.empty(), List.of(), Optional.of(new StepProblem("period", code, message)));
    }

    static Authority hub() {
        return of(PeriodRole.HUB, List.of());
    }

    static Authority reporter(Actor actor, String organisation) {
        boolean mayReport = actor.isOf(organisation) && actor.viewer().has(Grant.REPORTER);
        return mayReport
                ? of(PeriodRole.REPORTER, List.of())
                : denied(StepCode.NOT_YOURS, "Only a reporter of the organisation may do this.");
    }

    static Authority approver(Actor actor, DeputyRegister register) {
        if (!actor.isOf(register.organisation())) {
            return denied(StepCode.NOT_YOURS, "Only an approver of the organisation may do this.");
        }
        return actor.viewer().has(Grant.APPROVER) ? of(PeriodRole.APPROVER, List.of()) : deputy(actor, register);
    }

    static Authority validator(Actor actor) {
        return actor.viewer().has(Grant.VALIDATOR)
                ? of(PeriodRole.VALIDATOR, List.of())
                : denied(StepCode.NOT_YOURS, "Only a validator of the government may do this.");
    }

    PeriodRole role() {
        return granted.orElseThrow();
    }

    /** The register must not change meanwhile: a deputy who is being dismissed decides nothing more. */
    private static Authority deputy(Actor actor, DeputyRegister register) {
        return register.holds(actor.person())
                ? of(PeriodRole.DEPUTY, List.of(register.unchanged()))
                : denied(StepCode.NOT_A_DEPUTY, "Only an approver, or a deputy until the appointed day, may do this.");
    }
}
