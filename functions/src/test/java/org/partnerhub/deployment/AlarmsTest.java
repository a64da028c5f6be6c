package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is woken by an alarm finds the paragraph that says what to do. */
final class AlarmsTest {
    private static final Pattern ALARM = Pattern.compile("Type: AWS::CloudWatch::Alarm\\b");
    private static final Pattern PARAGRAPH = Pattern.compile("docs/operations\\.md#([a-z0-9-]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

    @ParameterizedTest
    @ValueSource(strings = {"template.yaml", "infra/alarms.yaml"})
    void every_alarm_names_a_paragraph_that_there_is(String template) throws IOException {
        String text = Files.readString(Path.of(template));
        List<String> named =
                PARAGRAPH.matcher(text).results().map(found -> found.group(1)).toList();
        assertEquals(ALARM.matcher(text).results().count(), named.size());
        assertFalse(named.isEmpty());
        assertEquals(
                List.of(),
                named.stream().filter(name -> !anchors().contains(name)).toList());
    }

    private static Set<String> anchors() {
        try {
            return HEADING.matcher(Files.readString(Path.of("docs/operations.md")))
                    .results()
                    .map(AlarmsTest::anchor)
                    .collect(Collectors.toSet());
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
