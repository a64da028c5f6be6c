package org.partnerhub.function;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a reading room is asked in a {@link Rehearsal}: for the first activities, and of each what the page and dashboards ask, so often
 * that classes are loaded and code is compiled when the first partner asks.
 */
final class FirstQuestions {
    private static final int ACTIVITIES = 5;

    /** The compiler of the first tier waits for 200 calls of a method; whatever matters is called more than once for an answer. */
    private static final int TIMES = 25;

    private static final String PARTNER = "[japan-embassy]";
    private static final Pattern FIRST_OF_A_RESULT =
            Pattern.compile("\"indicators\":\\{\"edges\":\\[\\{\"node\":\\{\"code\":\"([^\"\\\\]+)\"");
    private static final Pattern IDENTIFIER = Pattern.compile("\"iatiIdentifier\":\"([^\"\\\\]+)\"");

    private final Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> room;
    private final String dashboard = shipped("dashboard");
    private final List<String> ofAnActivity = List.of(shipped("overview"), dashboard);
    private final List<String> ofAnIndicator = List.of(shipped("indicator"), shipped("persons"));

    FirstQuestions(Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> room) {
        this.room = room;
    }

    void ask() {
        named(IDENTIFIER, answer(shipped("activities"), Map.of("first", ACTIVITIES)))
                .forEach(this::askOf);
    }

    /** With a variable that the queries do not know of, each question is another one, and none is answered from what was kept. */
    private void askOf(String activity) {
        List<String> indicators = named(FIRST_OF_A_RESULT, answer(dashboard, Map.of("activity", activity)));
        for (int time = 0; time < TIMES; time++) {
            Map<String, Object> variables = Map.of("activity", activity, "rehearsal", time);
            ofAnActivity.forEach(query -> answer(query, variables));
            for (String indicator : indicators) {
                Map<String, Object> more =
                        Map.of("activity", activity, "code", indicator, "by", List.of("DISTRICT"), "rehearsal", time);
                ofAnIndicator.forEach(query -> answer(query, more));
            }
        }
    }

    private String answer(String query, Map<String, Object> variables) {
        return Rehearsal.answer(room, PARTNER, query, variables);
    }

    private static List<String> named(Pattern names, String answer) {
        return names.matcher(answer).results().map(found -> found.group(1)).toList();
    }

    private static String shipped(String name) {
        return Resource.text("/schema/queries/" + name + ".graphql");
    }
}
