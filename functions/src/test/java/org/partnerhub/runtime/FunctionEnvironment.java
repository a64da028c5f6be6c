package org.partnerhub.runtime;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the template gives each function: the name of its handler, and its environment, with the tables of the local hub.
 */
enum FunctionEnvironment {
    QUERY("RELEASED_TABLE"),
    REPORT("REPORTED_TABLE RELEASED_TABLE UPLOAD_BUCKET WEBHOOK_KEY"),
    IMPORT("REPORTED_TABLE PARTICIPATIONS_TABLE UPLOAD_BUCKET PERSON_KEYS"),
    MAINTENANCE("REPORTED_TABLE PARTICIPATIONS_TABLE RETENTION_DAYS"),
    RELEASE("REPORTED_TABLE RELEASED_TABLE WEBHOOK_KEY"),
    PAGE("");

    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("REPORTED_TABLE", "reported"),
            entry("PARTICIPATIONS_TABLE", "participations"),
            entry("RELEASED_TABLE", "released"),
            entry("UPLOAD_BUCKET", "uploads"),
            entry("PERSON_KEYS", "hub/person-key/"),
            entry("WEBHOOK_KEY", "hub/webhook-key"),
            entry("RETENTION_DAYS", "1826"));

    private final String names;

    FunctionEnvironment(String names) {
        this.names = names;
    }

    /** The function's name in the template, such as {@code QueryFunction}. */
    String function() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Function";
    }

    /** As Lambda is told what to call. */
    String handler() {
        return "org.partnerhub.function." + function() + "::handleRequest";
    }

    /** Its environment variables, but for those that Lambda itself sets. */
    Map<String, String> variables() {
        return Stream.of(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toMap(name -> name, VALUES::get));
    }
}
