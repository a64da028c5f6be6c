package org.partnerhub.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.exchange.FileRefused;

/** Nothing that stands in a cell comes back in a problem, a note or an exception. */
class SilentProblemTest {
    private static final String CANARY = "Q7ZK";
    private static final String HEADING = "indicator;case_number;date;district;sex;age;group;status;reason;" + CANARY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                CANARY,
                CANARY + "/31",
                "31/12/" + CANARY,
                "LK-" + CANARY,
                CANARY + "%",
                "#" + CANARY + "!",
                "=" + CANARY,
                "-" + CANARY,
                CANARY + ",5"
            })
    void no_problem_repeats_a_cell(String text) {
        String row = String.join(";", Arrays.asList(new String[] {text, text, text, text, text, text, text, text, ""}));
        Reading<?> bad = Reading.participations(HEADING + "\n" + row + ";" + text + "\n");
        Reading<?> known = Reading.participations(
                HEADING + "\n1.1;;" + text + ";" + text + ";" + text + ";" + text + ";" + text + "\n");
        Reading<?> counts =
                Reading.counts("indicator;period;value;district\n1.2;" + text + ";" + text + ";" + text + "\n");
        for (Reading<?> reading : List.of(bad, known, counts)) {
            assertTrue(reading.problems().size() > 1);
            assertFalse(shown(reading).contains(CANARY), shown(reading));
        }
    }

    @Test
    void no_suggestion_tells_a_case_number_or_a_date() {
        Reading<?> reading = Reading.participations("indicator,case_number,date\n1.1,A*777,2025-02-31\n");
        assertFalse(shown(reading).contains("777"));
        assertFalse(shown(reading).contains("2025-02-3"));
        assertEquals(2, reading.problems().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CANARY + "\n",
                CANARY + ",date\n",
                "indicator,case_number,date\n1.1,\"" + CANARY,
                "indicator,case_number,date\n" + "1.1,\"" + CANARY + "\"x,\n",
                "indicator,case_number,date\n1.1," + CANARY + "\0,\n",
                "indicator,case_number,date," + CANARY + " name\n",
                "indicator,case_number,date\n1.1," + CANARY + "@example.org,\n",
                "#indicator,#case+id,#date,#date+" + CANARY + "\n"
            })
    void no_exception_repeats_a_cell(String file) {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> Reading.participations(file));
        assertTrue(refused instanceof FileRefused || refused instanceof PersonalDataFound, refused.toString());
        List<String> said = new ArrayList<>();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            said.add(cause.toString());
        }
        assertFalse(said.toString().contains(CANARY), said.toString());
    }

    private static String shown(Reading<?> reading) {
        return reading.problems() + " " + reading.notes() + reading.notes().sentences();
    }
}
