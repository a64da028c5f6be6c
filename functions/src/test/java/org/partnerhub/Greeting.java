package org.partnerhub;

import java.util.List;
import java.util.stream.Collectors;
import org.partnerhub.local.DevelopmentViewer;

/** What a local hub says when it is ready. */
final class Greeting {
    private static final String QUERY =
            "{ viewer { partner } activity(iatiIdentifier: \\\"XM-DAC-47066-UPLIFT\\\") { title "
                    + "agencies { organisation money { total { spent { value status } } } } "
                    + "indicator(code: \\\"3.3\\\") { title cumulative { value status } progress { status } } } }";

    private Greeting() {}

    static String of(int port, List<String> refusals) {
        String address = "http://127.0.0.1:" + port;
        return """

                The hub is ready.

                The page, with a switch between partners:
                  %1$s/

                The same for queries, in GraphiQL:
                  %1$s/graphiql

                The same question as each partner, ready to paste:
                %2$s
                Stop it with Ctrl-C.
                %3$s"""
                .formatted(address, curls(address), refused(refusals));
    }

    private static String curls(String address) {
        return DevelopmentViewer.PARTNERS.stream()
                .map(viewer -> "  # %s%n  %s%n".formatted(viewer.name(), curl(address, viewer)))
                .collect(Collectors.joining());
    }

    private static String curl(String address, DevelopmentViewer viewer) {
        return "curl -s %1$s/graphql -H \"Authorization: Bearer $(curl -s %1$s%2$s)\" -H 'Content-Type: application/json' -d '{\"query\":\"%3$s\"}'"
                .formatted(address, viewer.tokenPath(), QUERY);
    }

    private static String refused(List<String> refusals) {
        return refusals.isEmpty()
                ? ""
                : "%nNot imported:%n%s"
                        .formatted(refusals.stream()
                                .map(refusal -> "  " + refusal + "%n".formatted())
                                .collect(Collectors.joining()));
    }
}
