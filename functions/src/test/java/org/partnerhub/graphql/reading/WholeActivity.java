package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnerhub.HubClient;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.function.PastRoom;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Rate;

/** A reading room with one activity, of which all is said that can be said of one. */
final class WholeActivity {
    /** The day on which it was released. */
    static final LocalDate DAY = LocalDate.parse("2024-04-21");

    private static final Path FILE = Path.of("functions/src/test/resources/reading/activity.xml");
    private static final Rate YEN =
            new Rate("JPY", new BigDecimal("150"), LocalDate.parse("2024-03-29"), "a bank", false);

    private final PastRoom room = new PastRoom(YEN);

    WholeActivity() {
        room.release(DAY + "T04:30:00Z", activity());
    }

    /** The activity as it was written. */
    static Activity activity() {
        List<Activity> activities = new ArrayList<>();
        new IatiReader(CodeListReader.packaged().read()).read(FILE, activities::add);
        return activities.get(0);
    }

    /** What a viewer of these groups, separated by blanks, is told in fields of the activity. */
    JsonNode ask(String viewer, String fields) {
        return answer(viewer, fields).at("/data/activity");
    }

    /** The same, with what is told of errors. */
    JsonNode answer(String viewer, String fields) {
        return room.ask(viewer, query(fields));
    }

    /** The code of the first error that a viewer of these groups is told. */
    String code(String viewer, String fields) {
        return room.code(viewer, query(fields));
    }

    /** Fields of the activity are told to the embassy in these words. */
    void assertAnswered(String fields, String json) {
        assertEquals(
                HubClient.json(json).toPrettyString(),
                ask("japan-embassy auditor", fields).toPrettyString());
    }

    private static String query(String fields) {
        return "{ activity(iatiIdentifier: \"XM-DAC-47066-WHOLE\") { " + fields + " } }";
    }
}
