package org.partnerhub.notices;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** What became of one try to tell a subscriber. */
sealed interface Delivery {

    /** It was answered with a status from 200 to 299. */
    record Delivered() implements Delivery {}

    /** It was answered with 410: nothing more is to be sent there. */
    record Gone() implements Delivery {}

    /**
     * It failed in any other way.
     *
     * @param problem a code, such as {@code HTTP_503} or {@code TIMED_OUT}; nothing of an answer is in it
     * @param rest how long the subscriber asks to be left alone; zero when it does not
     */
    record Failed(String problem, Duration rest) implements Delivery {

        Failed(String problem) {
            this(problem, Duration.ZERO);
        }
    }

    /** The host's name leads nowhere, or into a network that is not public. */
    Delivery NOT_PUBLIC = new Failed("ADDRESS_NOT_PUBLIC");

    /** There is nobody, or nobody whose certificate is good. */
    Delivery NOT_REACHED = new Failed("NOT_REACHED");

    /** It took too long. */
    Delivery TIMED_OUT = new Failed("TIMED_OUT");

    /** A pause in whole seconds; a date is left unread. */
    Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    /** What an answer's status says. */
    static Delivery of(HttpResponse<?> response) {
        int status = response.statusCode();
        if (status >= 200 && status <= 299) {
            return new Delivered();
        }
        return status == 410 ? new Gone() : new Failed("HTTP_" + status, rest(response));
    }

    private static Duration rest(HttpResponse<?> response) {
        Optional<String> asked = response.headers().firstValue("retry-after");
        return asked.filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
    }
}
