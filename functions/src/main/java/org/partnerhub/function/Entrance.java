package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.partnerhub.access.Viewer;
import org.partnerhub.graphql.FailureLog;
import org.partnerhub.graphql.http.Answer;

/**
 * Through which requests come in: each that is answered is noted, and whatever goes wrong is noted for operators and told to nobody
 * else.
 *
 * @param door its name
 */
record Entrance(String door, AccessLog log, FailureLog failures, Clock clock) {

    /** The answer to a request, which is never an exception. */
    Answer answer(APIGatewayV2HTTPEvent event, Function<APIGatewayV2HTTPEvent, Answer> answering) {
        Instant start = clock.instant();
        try {
            Answer answer = answering.apply(event);
            log.answered(line(start, event, answer));
            return answer;
        } catch (RuntimeException failure) {
            Optional<String> request = Events.id(event);
            failures.failed(failure, request);
            return Answer.failure(request);
        }
    }

    private AccessLog.Line line(Instant start, APIGatewayV2HTTPEvent event, Answer answer) {
        return new AccessLog.Line(
                start,
                door,
                Events.person(event),
                Events.viewer(event).map(Viewer::partner),
                answer.operation(),
                answer.status(),
                Duration.between(start, clock.instant()).toMillis());
    }
}
