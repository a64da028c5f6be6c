package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.Deputies;
import org.partnerhub.reporting.period.DeputyRegister;
import org.partnerhub.reporting.period.Step;
import org.partnerhub.reporting.period.StepCode;
import org.partnerhub.reporting.period.StepProblem;

/** Who stands in for approvers, as mutations. */
record DeputyMutations(Workplace workplace, Mutations mutations) {
    /** As {@code desk.person} shows it. */
    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{32}");

    private static final StepProblem NOT_A_PERSON = new StepProblem(
            "deputy",
            StepCode.NOT_A_PERSON,
            "This is nobody's code: ask them for the code that desk { person } shows them.");

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Mutation.appointDeputy", deputies(this::appointed),
                "Mutation.dismissDeputy", deputies((actor, input) -> registers().dismiss(actor, input.text("person"))));
    }

    private Step<DeputyRegister> appointed(Actor actor, Input input) {
        Step<DeputyRegister> step = registers().appoint(actor, input.text("person"), input.date("until"));
        boolean isPerson = PERSON.matcher(input.text("person")).matches();
        return isPerson || isNotTheirs(step) ? step : new Step.Refused<>(NOT_A_PERSON);
    }

    private static boolean isNotTheirs(Step<?> step) {
        return step instanceof Step.Refused<?> refused && refused.problem().code() == StepCode.NOT_YOURS;
    }

    private DataFetcher<?> deputies(BiFunction<Actor, Input, Step<DeputyRegister>> step) {
        return mutations.of(
                new TypeReference<Integer>() {},
                (actor, input) -> PeriodMutations.attempt(step.apply(actor, input), register -> register.deputies()
                        .size()),
                number -> Map.of("deputies", number));
    }

    private Deputies registers() {
        return new Deputies(workplace.tables(), workplace.clock());
    }
}
