package org.partnerhub.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Axis;

/** The page says the same in each of its languages, and has a word for everything that it says. */
class PageWordsTest {
    private static final Path PAGE = Path.of("functions/src/main/resources/page/hub");
    private static final Pattern SAID = Pattern.compile("say\\('([^']+)'");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern IMPORT = Pattern.compile("from '(\\.[^']+)'");

    @ParameterizedTest
    @ValueSource(strings = {"si", "ta", "ja"})
    void every_language_has_the_words_and_values_of_english(String language) throws IOException {
        assertEquals(places(words("en")), places(words(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"si", "ta", "ja"})
    void hardly_a_sentence_was_left_in_english(String language) throws IOException {
        Map<String, String> english = words("en");
        Map<String, String> others = words(language);
        Set<String> same = english.entrySet().stream()
                .filter(word -> word.getValue().equals(others.get(word.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("organisation.XM-DAC-47066", "organisation.XM-DAC-41302", "changes.between"), same);
    }

    @Test
    void everything_that_is_said_has_a_word() throws IOException {
        Set<String> said = scripts()
                .flatMap(script -> SAID.matcher(text(script)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(said.size() > 80);
        said.removeAll(words("en").keySet());
        assertEquals(Set.of(), said);
    }

    @Test
    void every_axis_has_a_word() throws IOException {
        Set<String> axes =
                Arrays.stream(Axis.values()).map(axis -> "axis." + axis).collect(Collectors.toSet());
        axes.removeAll(words("en").keySet());
        assertEquals(Set.of(), axes);
    }

    @Test
    void a_browser_is_told_at_once_of_every_script() throws IOException {
        Set<String> scripts = scripts()
                .map(script -> "/page/" + PAGE.relativize(script))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> told = Pattern.compile("modulepreload\" href=\"([^\"]+)\"")
                .matcher(text(PAGE.resolve("index.html")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(scripts, new TreeSet<>(told));
    }

    @Test
    void every_import_names_a_script() throws IOException {
        scripts().forEach(script -> IMPORT.matcher(text(script))
                .results()
                .map(match -> script.resolveSibling(match.group(1)))
                .forEach(imported -> assertTrue(Files.exists(imported), script + " imports " + imported)));
    }

    private static Stream<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList().stream();
        }
    }

    private static Map<String, String> words(String language) throws IOException {
        return new JsonMapper()
                .readValue(
                        PAGE.resolve("words/" + language + ".json").toFile(),
                        new TypeReference<TreeMap<String, String>>() {});
    }

    private static Map<String, Set<String>> places(Map<String, String> words) {
        Map<String, Set<String>> places = new TreeMap<>();
        words.forEach((key, text) -> places.put(
                key,
                PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new))));
        return places;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
