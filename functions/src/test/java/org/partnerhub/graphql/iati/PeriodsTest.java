package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A period says what was to be reached and what was, in all and in parts, and of each figure that is not shown why. */
final class PeriodsTest {
    private static final String SPLITS =
            """
            [{"by": ["DISTRICT", "SEX"], "cells": [
              {"categories": [{"list": "District", "code": "LK51"}, {"list": "Sex", "code": "f"}],
               "figure": {"value": "12", "status": "PUBLISHED", "asOf": "2024-06-30"}},
              {"categories": [{"list": "District", "code": "LK99"}, {"list": "Sex", "code": "m"}],
               "figure": {"value": "13", "status": "PUBLISHED", "asOf": "2024-06-30"}},
              {"categories": [{"list": "District", "code": "LK51"}, {"list": "Sex", "code": "m"}],
               "figure": {"value": null, "status": "WITHHELD", "asOf": "2024-06-30"}},
              {"categories": [{"list": "District", "code": "LK52"}, {"list": "Sex", "code": "m"}],
               "figure": {"value": null, "status": "WITHHELD", "asOf": "2024-06-30"}},
              {"categories": [{"list": "District", "code": "LK61"}],
               "figure": {"value": null, "status": "OUT_OF_SCOPE", "asOf": null}}]},
             {"by": ["PROVINCE"], "cells": [
              {"categories": [{"list": "Province", "code": "LK5"}],
               "figure": {"value": "14", "status": "PUBLISHED", "asOf": "2024-03-31"}}]}]
            """;

    private static final String PARTS_UP_TO_JUNE =
            """
              <actual value="12">
                <location ref="LK51"/>
                <dimension name="SEX" value="f"/>
              </actual>
              <actual value="13">
                <dimension name="DISTRICT" value="LK99"/>
                <dimension name="SEX" value="m"/>
              </actual>
              <!-- withheld: each of the parts by DISTRICT and SEX (LK51 m, LK52 m) is kept back so that nobody can be singled out. -->
            """;

    private static final String PART_UP_TO_MARCH =
            """
              <actual value="14">
                <location ref="LK5"/>
              </actual>
            """;

    private static final String CLOSED =
            "<!-- out of scope: your role does not open the parts by DISTRICT and SEX (LK61). -->\n";

    private static final String TWO_PERIODS =
            """
            {"edges": [
              {"node": {"periodStart": "2024-01-01", "periodEnd": "2024-03-31"}},
              {"node": {"periodStart": "2024-04-01", "periodEnd": "2024-06-30"}}]}
            """;

    @Test
    void what_was_reached_in_parts_stands_in_the_period_that_ends_that_day_where_periods_do_not_add_up() {
        assertEquals(
                """
                <period>
                  <period-start iso-date="2024-01-01"/>
                  <period-end iso-date="2024-03-31"/>
                """
                        + PART_UP_TO_MARCH
                        + """
                </period>
                <period>
                  <period-start iso-date="2024-04-01"/>
                  <period-end iso-date="2024-06-30"/>
                """
                        + PARTS_UP_TO_JUNE + "</period>\n" + CLOSED,
                written("{\"accumulation\": \"SNAPSHOT\", \"splits\": " + SPLITS + ", \"periods\": " + TWO_PERIODS
                        + "}"));
    }

    @Test
    void where_periods_add_up_it_stands_in_periods_of_its_own_that_nobody_must_add() {
        assertEquals(
                """
                <period>
                  <period-start iso-date="2024-01-01"/>
                  <period-end iso-date="2024-03-31"/>
                </period>
                <period>
                  <period-start iso-date="2024-04-01"/>
                  <period-end iso-date="2024-06-30"/>
                </period>
                <period hub:to-date="true">
                  <!-- Reached in all by this day; not to be added to other periods. -->
                  <period-start iso-date="2024-01-01"/>
                  <period-end iso-date="2024-03-31"/>
                """
                        + PART_UP_TO_MARCH
                        + """
                </period>
                <period hub:to-date="true">
                  <!-- Reached in all by this day; not to be added to other periods. -->
                  <period-start iso-date="2024-01-01"/>
                  <period-end iso-date="2024-06-30"/>
                  <actual value="40"/>
                """
                        + PARTS_UP_TO_JUNE + "</period>\n" + CLOSED,
                written(
                        "{\"accumulation\": \"PERIODIC\", \"splits\": " + SPLITS + ", \"periods\": " + TWO_PERIODS
                                + ", \"cumulative\": {\"value\": \"40\", \"status\": \"PUBLISHED\", \"asOf\": \"2024-06-30\"}}"));
    }

    @Test
    void a_sum_that_no_part_reaches_as_far_as_has_a_period_of_its_own_and_says_if_it_is_withheld() {
        String text = written("{\"accumulation\": \"PERIODIC\", \"periods\": " + TWO_PERIODS
                + ", \"cumulative\": {\"value\": null, \"status\": \"WITHHELD\", \"asOf\": \"2024-09-30\"}}");
        assertTrue(
                text.endsWith(
                        """
                  <period-end iso-date="2024-09-30"/>
                  <!-- withheld: what was reached in all is kept back so that nobody can be singled out. -->
                </period>
                """),
                text);
    }

    @Test
    void a_target_is_told_with_every_change_of_it() {
        assertEquals(
                """
                <period>
                  <target value="90">
                    <hub:revision date="2024-02-01" from="100" donor-consent="2024-02-10">
                      <narrative xml:lang="en">Fewer rooms</narrative>
                    </hub:revision>
                  </target>
                  <actual value="55"/>
                </period>
                """,
                period(target("PUBLISHED", "100")
                        + ", \"periodEnd\": null, \"actual\": {\"value\": \"55\", \"status\": \"PUBLISHED\"}"));
    }

    @Test
    void a_history_of_which_a_value_is_withheld_is_withheld_whole() {
        assertEquals(
                """
                <period>
                  <target value="90">
                    <!-- withheld: how this target was changed is kept back so that nobody can be singled out. -->
                  </target>
                </period>
                """,
                period(target("PUBLISHED", null)));
    }

    @Test
    void a_figure_that_is_kept_from_the_viewer_is_a_remark() {
        assertEquals(
                """
                <period>
                  <!-- out of scope: your role does not open the target of this period. -->
                  <!-- withheld: the actual of this period is kept back so that nobody can be singled out. -->
                </period>
                """,
                period(target("OUT_OF_SCOPE", "100") + ", \"actual\": {\"status\": \"WITHHELD\"}"));
    }

    @Test
    void what_nobody_has_reported_leaves_nothing() {
        assertEquals(
                "<period/>\n",
                period(
                        "\"target\": null, \"actual\": {\"value\": null, \"status\": \"NOT_REPORTED\", \"asOf\": \"2024-01-31\"}"));
    }

    @Test
    void an_actual_that_does_not_reach_to_the_end_of_its_period_says_so() {
        String actual =
                "\"periodEnd\": \"2024-03-31\", \"actual\": {\"value\": \"5\", \"status\": \"%s\", \"asOf\": \"%s\"}";
        String remark = "<!-- The actual covers everything up to 2024-02-29 alone. -->\n  <actual value=\"5\"/>";
        assertTrue(period(actual.formatted("PUBLISHED", "2024-02-29")).contains(remark));
        assertFalse(period(actual.formatted("PUBLISHED", "2024-03-31")).contains("covers"));
        assertFalse(period(actual.formatted("WITHHELD", "2024-02-29")).contains("covers"));
    }

    @Test
    void the_parts_of_a_period_stand_in_it_however_far_they_reach() {
        assertEquals(
                "<period>\n" + PARTS_UP_TO_JUNE + PART_UP_TO_MARCH + "  " + CLOSED + "</period>\n",
                period("\"splits\": " + SPLITS));
    }

    private static String target(String status, @Nullable String before) {
        String from =
                before == null ? "{\"value\": null, \"status\": \"WITHHELD\"}" : "{\"value\": \"" + before + "\"}";
        return "\"target\": {\"value\": {\"value\": \"90\", \"status\": \"" + status
                + "\"}, \"revisions\": [{\"date\": \"2024-02-01\"," + "\"from\": " + from
                + ", \"reason_en\": \"Fewer rooms\", \"donorConsent\": \"2024-02-10\"}]}";
    }

    private static String period(String content) {
        return written("{\"periods\": {\"edges\": [{\"node\": {" + content + "}}]}}");
    }

    private static String written(String indicator) {
        return Written.text(new Periods(Written.part(indicator), Set.of("LK51", "LK52", "LK5")).elements());
    }
}
