package org.partnerhub.partners;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Indicator;
import org.partnerhub.release.Contents;
import org.partnerhub.release.Release;

/**
 * What a question can be about: the names in some releases, and the cursors that were answered so far.
 *
 * @param subjects one for each release
 * @param cursors what can be gone on from; grows
 */
record KnownWords(
        CodeLists lists,
        List<String> activities,
        List<String> organisations,
        List<Subject> subjects,
        List<String> cursors) {
    private static final Pattern CURSOR = Pattern.compile("\"[a-zA-Z_0-9]*[cC]ursor\":\"([^\"]+)\"");
    private static final int MOST_CURSORS = 500;

    /**
     * A release that a question can be about, by its names.
     *
     * @param earlier the release before it, or the same one
     * @param indicators those that few may see come several times
     */
    record Subject(
            String activity,
            String earlier,
            String later,
            List<String> results,
            List<String> indicators,
            List<String> tables) {

        static Subject of(Release release) {
            return new Subject(
                    release.header().activity(),
                    release.header().previous().orElse(release.header().id()),
                    release.header().id(),
                    release.results().stream()
                            .map(result -> result.definition().code())
                            .toList(),
                    release.results().stream()
                            .flatMap(result -> result.indicators().stream())
                            .flatMap(indicator -> oftener(indicator.definition()))
                            .toList(),
                    List.copyOf(Contents.of(release).keySet()));
        }

        private static Stream<String> oftener(Indicator indicator) {
            return Collections.nCopies(indicator.victimsOfTrafficking() ? 10 : 1, indicator.code()).stream();
        }
    }

    static KnownWords of(List<Release> releases) {
        return new KnownWords(
                CodeListReader.packaged().read(),
                each(releases.stream().map(release -> release.header().activity())),
                each(releases.stream().map(release -> release.header().organisation())),
                releases.stream().map(Subject::of).toList(),
                new ArrayList<>());
    }

    /** The same without any cursor. */
    KnownWords unheard() {
        return new KnownWords(lists, activities, organisations, subjects, new ArrayList<>());
    }

    private static List<String> each(Stream<String> names) {
        return names.distinct().toList();
    }

    /** Remembers the cursors of an answer. */
    void hear(String answer) {
        CURSOR.matcher(answer).results().map(found -> found.group(1)).limit(20).forEach(this::hearOne);
    }

    private void hearOne(String cursor) {
        if (cursors.size() == MOST_CURSORS) {
            cursors.remove(0);
        }
        cursors.add(cursor);
    }

    /** Those that a field of a type gave. */
    List<String> cursorsOf(String coordinates) {
        return cursors.stream()
                .filter(cursor -> place(cursor).contains(coordinates + ":"))
                .toList();
    }

    private static String place(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    /** The names of code lists. */
    List<String> listNames() {
        return lists.names().stream().sorted().toList();
    }

    /** The codes of a list, and u for whoever did not say. */
    List<String> codes(String list) {
        return Stream.concat(
                        lists.entries(list).stream().map(entry -> entry.code().code()), Stream.of("u"))
                .collect(Collectors.toList());
    }
}
