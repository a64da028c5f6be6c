package org.partnerhub;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A query in {@code schema/queries}, by the name of its file. */
public record ShippedQuery(String file, String text) {
    private static final Pattern VARIABLES = Pattern.compile("(?m)^# Variables: (.*)$");

    /** All of them, in the order of their names. */
    public static List<ShippedQuery> all() {
        try (Stream<Path> files = Files.list(Path.of("schema/queries"))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(ShippedQuery::read)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The one in a file of this name, without its ending. */
    public static ShippedQuery named(String name) {
        return read(Path.of("schema/queries", name + ".graphql"));
    }

    private static ShippedQuery read(Path file) {
        try {
            return new ShippedQuery(file.getFileName().toString(), Files.readString(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The variables that it states in a comment; none if it needs none. */
    public Map<String, Object> variables() {
        Matcher stated = VARIABLES.matcher(text);
        try {
            return stated.find()
                    ? new JsonMapper().readValue(stated.group(1), new TypeReference<Map<String, Object>>() {})
                    : Map.of();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
