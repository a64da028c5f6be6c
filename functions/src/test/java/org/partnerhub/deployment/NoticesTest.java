package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What rides in the package is named in it, with a licence that was accepted. That no jar rides unnamed is seen by {@code .ci/package.py},
 * where the jars are.
 */
final class NoticesTest {
    private static final Path PACKAGED = Path.of("target/classes/META-INF");
    private static final Set<String> ACCEPTED =
            Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "MIT", "MIT-0");
    private static final Pattern NOTICE = Pattern.compile("(?m)^(\\S+) (\\S+)\n    (.+)\n    (https?://\\S+)$");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(?:(?!</?dependency>).)*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile(
            "<groupId>(org\\.(?:mvnpm|webjars\\.npm))</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{([^}]+)}");

    @Test
    void each_library_that_is_declared_for_running_is_named() throws IOException {
        List<String> declared = declared().toList();
        assertTrue(declared.size() >= 15, declared::toString);
        assertEquals(
                List.of(),
                declared.stream()
                        .filter(library -> !notices().containsKey(library))
                        .toList());
    }

    @Test
    void each_licence_was_accepted() {
        Map<String, MatchResult> notices = notices();
        assertTrue(notices.size() >= 60, notices.keySet()::toString);
        notices.forEach((library, notice) -> assertTrue(isAccepted(notice.group(3)), library));
    }

    @Test
    void what_the_page_is_made_of_is_named_in_the_version_that_is_copied() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<MatchResult> copied = PAGE.matcher(pom).results().toList();
        assertEquals(8, copied.size(), "each once for its files and once for its licence");
        for (MatchResult library : copied) {
            String version = pom.replaceFirst("(?s).*<" + library.group(3) + ">([^<]+)<.*", "$1");
            assertEquals(
                    version, notice(library.group(1) + ":" + library.group(2)).group(2), library.group(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echarts/LICENSE",
                "echarts/LICENSE-d3",
                "echarts/NOTICE",
                "graphiql/LICENSE",
                "react/LICENSE",
                "react-dom/LICENSE"
            })
    void the_licences_of_what_the_page_is_made_of_ride_with_it(String file) throws IOException {
        assertTrue(Files.readString(PACKAGED.resolve("licenses").resolve(file)).length() > 100);
    }

    @Test
    void the_map_names_its_source_and_that_it_was_changed() throws IOException {
        assertEquals("CC-BY-4.0", notice("@svg-maps/sri-lanka").group(3));
        assertTrue(text().contains("The districts of MapSVG; simplified"));
    }

    /** One of several suffices where there is a choice, and each is needed where there is none. */
    private static boolean isAccepted(String licences) {
        return Arrays.stream(licences.split(" or "))
                .anyMatch(choice -> ACCEPTED.containsAll(List.of(choice.split(" and "))));
    }

    private static Stream<String> declared() throws IOException {
        String pom = Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*</dependencyManagement>", "");
        String dependencies =
                pom.substring(0, pom.indexOf("<build>")).replaceAll("(?s)<exclusions>.*?</exclusions>", "");
        return DEPENDENCY
                .matcher(dependencies)
                .results()
                .filter(library -> !library.group().contains("<scope>test</scope>"))
                .map(library -> library.group(1) + ":" + library.group(2));
    }

    private static MatchResult notice(String library) {
        return Objects.requireNonNull(notices().get(library), library);
    }

    private static Map<String, MatchResult> notices() {
        Map<String, MatchResult> notices = new TreeMap<>();
        NOTICE.matcher(text()).results().forEach(notice -> notices.put(notice.group(1), notice));
        return notices;
    }

    private static String text() {
        try {
            return Files.readString(PACKAGED.resolve("THIRD-PARTY-NOTICES"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
