package org.partnerhub.graphql.reading;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields that a test names, a line for each type: {@code Type: field field}. */
final class Named {

    private Named() {}

    /** Each field behind its type. */
    static Set<String> fields(String lines) {
        return lines.lines().flatMap(Named::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> line(String line) {
        String[] parts = line.split(": ", -1);
        return Arrays.stream(parts[1].split(" ", -1)).map(field -> parts[0] + "." + field);
    }
}
