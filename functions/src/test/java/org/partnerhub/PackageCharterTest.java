package org.partnerhub;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package says in one sentence what it is for, and that nothing in it is null unless it says so. */
final class PackageCharterTest {
    private static final Path SOURCES = Path.of("functions/src/main/java");
    private static final Pattern CHARTER = Pattern.compile(
            "/\\*\\* \\p{Lu}(?:(?!\\. \\p{Lu})[^*])+[^.*]\\. \\*/\n@NullMarked\npackage [^;]+;\n.*", Pattern.DOTALL);

    static Stream<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_has_a_charter_of_one_sentence(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("package-info.java"));
        assertTrue(CHARTER.matcher(text).matches(), text);
    }
}
