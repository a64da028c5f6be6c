package org.partnerhub.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists of words from a text: {@code [name]} begins a list, commas divide it, and {@code #} begins a line that is a remark. */
final class WordLists {
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private List<String> current = new ArrayList<>();

    private WordLists(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::take);
    }

    /** The lists of a text that rides in the package. */
    static WordLists packaged(String path) {
        try (InputStream stream = WordLists.class.getResourceAsStream(path)) {
            byte[] text = Objects.requireNonNull(stream, "the package holds no such words")
                    .readAllBytes();
            return new WordLists(new String(text, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A list, in the order of the text; there must be one of that name. */
    List<String> named(String name) {
        return List.copyOf(Objects.requireNonNull(lists.get(name), "there is no such list of words"));
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            current = new ArrayList<>();
            lists.put(line.substring(1, line.indexOf(']')), current);
        } else {
            current.addAll(Arrays.asList(line.split(",\\s*", -1)));
            current.removeIf(String::isEmpty);
        }
    }
}
