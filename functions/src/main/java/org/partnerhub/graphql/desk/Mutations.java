package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnerhub.graphql.Requests;
import org.partnerhub.reporting.facts.Answer;
import org.partnerhub.reporting.facts.Asked;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.facts.Once;
import org.partnerhub.reporting.period.Actor;

/** Does mutations, each once, and answers with a payload. */
record Mutations(Once once) {

    /**
     * A mutation.
     *
     * @param payload the fields of the payload that tell the result
     */
    <T> DataFetcher<?> of(
            TypeReference<T> type,
            BiFunction<Actor, Input, Attempt<T>> attempt,
            Function<T, Map<String, Object>> payload) {
        return environment -> {
            Input input = new Input("", Input.object(Objects.requireNonNull(environment.getArgument("input"))));
            return payload(input, answer(environment, input, type, attempt), payload);
        };
    }

    private <T> Answer<T> answer(
            DataFetchingEnvironment environment,
            Input input,
            TypeReference<T> type,
            BiFunction<Actor, Input, Attempt<T>> attempt) {
        Actor actor = ((DeskReading) Requests.reading(environment)).actor();
        String mutation = environment.getField().getName();
        Asked asked = new Asked(actor, mutation, input.text("clientMutationId"), input.values());
        try {
            return once.answer(asked, type, () -> attempt.apply(actor, input));
        } catch (Input.Malformed malformed) {
            return Answer.refused(List.of(malformed.error()));
        }
    }

    private static <T> Map<String, @Nullable Object> payload(
            Input input, Answer<T> answer, Function<T, Map<String, Object>> shown) {
        Map<String, @Nullable Object> payload = new HashMap<>();
        answer.result().map(shown).ifPresent(payload::putAll);
        payload.put("clientMutationId", input.text("clientMutationId"));
        payload.put("userErrors", answer.errors());
        return payload;
    }
}
