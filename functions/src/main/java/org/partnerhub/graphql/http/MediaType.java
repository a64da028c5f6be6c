package org.partnerhub.graphql.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The media types in which queries are answered.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types">GraphQL over HTTP, media types</a>
 */
public enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json", "; charset=utf-8"),
    JSON("application/json", "; charset=utf-8"),
    CSV("text/csv", "; charset=utf-8; header=present"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""),
    XML("application/xml", "; charset=utf-8");

    private final String essence;
    private final String parameters;

    MediaType(String essence, String parameters) {
        this.essence = essence;
        this.parameters = parameters;
    }

    /** As the content-type header has it. */
    public String header() {
        return essence + parameters;
    }

    /** The type in which whoever asked for this one is told what is wrong. */
    MediaType ofErrors() {
        return this == GRAPHQL_RESPONSE ? this : JSON;
    }

    /** The types that an Accept header takes, the best first; JSON when it has no preference, none when it wants no such thing. */
    static List<MediaType> accepted(Optional<String> accept) {
        return accept.filter(header -> !header.isBlank()).map(MediaType::sorted).orElse(List.of(JSON));
    }

    private static List<MediaType> sorted(String accept) {
        return Arrays.stream(accept.split(",", -1))
                .map(Range::parse)
                .filter(range -> range.quality() > 0)
                .sorted(Comparator.comparingDouble((Range range) -> -range.quality()))
                .flatMap(range -> range.type().stream())
                .toList();
    }

    private record Range(Optional<MediaType> type, double quality) {

        static Range parse(String text) {
            String[] parts = text.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
            double quality = Arrays.stream(parts)
                    .filter(part -> part.startsWith("q="))
                    .findFirst()
                    .map(part -> quality(part.substring(2)))
                    .orElse(1.0);
            return new Range(type(parts[0], List.of(parts)), quality);
        }

        private static Optional<MediaType> type(String essence, List<String> parameters) {
            boolean otherCharset = parameters.stream()
                    .anyMatch(parameter -> parameter.startsWith("charset=")
                            && !parameter.replace("\"", "").equals("charset=utf-8"));
            if (otherCharset) {
                return Optional.empty();
            }
            return switch (essence) {
                case "application/*", "*/*" -> Optional.of(JSON);
                default ->
                    Arrays.stream(values())
                            .filter(type -> type.essence.equals(essence))
                            .findFirst();
            };
        }

        private static double quality(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
