package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.CodeLists;

/** A bad activity is refused on its own, in one sentence that names the line; the good ones of its file come in. */
class BadActivityTest {
    private static final String RESULT =
            """
            <result type="2"><title/>
            <reference vocabulary="99" code="R1"/>
            <indicator measure="1"><title/>
            <reference vocabulary="99" code="I1"/>
            <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-03-31"/>
            <target value="10"/>
            <actual value="5"/>
            </period>
            </indicator>
            </result>
            <budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
            <value currency="USD" value-date="2024-01-01">100</value>
            <hub:share result="R1" percentage="90"/>
            <hub:share support-costs="true" percentage="10"/>
            </budget>
            <activity-date type="1" iso-date="2024-03-20"/>
            """;

    @Test
    void one_bad_activity_among_three_does_not_take_the_others_with_it() {
        String bad = Sample.activity(
                Sample.HEAD.replace("T.1", "T.2") + "<activity-date type=\"1\" iso-date=\"2024-02-30\"/>\n");
        Sample sample = Sample.of(
                Sample.file(Sample.activity(Sample.HEAD) + bad + Sample.activity(Sample.HEAD.replace("T.1", "T.3"))));
        assertEquals(
                List.of("XM-DAC-47066-T.1", "XM-DAC-47066-T.3"),
                sample.activities().stream().map(Activity::iatiIdentifier).toList());
        assertEquals(
                List.of("XM-DAC-47066-T.1", "XM-DAC-47066-T.3"), sample.report().accepted());
        assertEquals(
                List.of("Line 13: iati-activity/activity-date/@iso-date is a date that no calendar has,"
                        + " so the activity XM-DAC-47066-T.2 is refused."),
                sample.sentences(Kind.REFUSED));
    }

    @Test
    void the_activity_that_the_cases_below_spoil_is_good() {
        assertEquals(1, Sample.with(RESULT).activities().size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    code="2"/> | code="9"/> | Line 6: iati-activity/activity-status/@code is "9", which is no code of ActivityStatus
                    <activity-status code="2"/> | `` | Line 2: iati-activity/activity-status is missing
                    ref="XM-DAC-47066" | ref=" " | Line 4: iati-activity/reporting-org/@ref is missing
                    <actual value="5" | <actual value="about 5" | actual/@value is not a number in plain digits
                    <actual value="5" | <actual value="1,000" | actual/@value is not a number in plain digits
                    <actual value="5" | <actual value="1e9" | actual/@value is not a number in plain digits
                    <target value="10" | <target value="ten" | Line 12: iati-activity/result/indicator/period/target/@value is not a number
                    <target value="10"/> | <actual value="4"/> | period/actual is stated twice for the whole, so nobody can tell which counts
                    </indicator> | <period><period-start iso-date="2024-02-01"/><period-end iso-date="2024-03-31"/></period></indicator> | period-end is that of another period of the indicator
                    measure="1"><title/> | measure="1" hub:accumulation="PERIODIC"><title/><period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/></period> | period overlaps another one, so its values would be counted twice
                    measure="1" | measure="1" hub:impersonal="true" | @hub:impersonal cannot be true of an indicator that counts persons or households
                    measure="1" | measure="2" hub:accumulation="PERIODIC" | @hub:accumulation cannot be PERIODIC, since only counts and quantities add up
                    <target value="10"/> | <actual value="4"><dimension name="SEX" value="f"/></actual><actual value="3"><dimension name="sex" value="female"/></actual> | period/actual is stated twice for the same part
                    measure="1" | measure="5" | must not be stated for a qualitative indicator
                    measure="1" | measure="6" | is "6", which is no code of IndicatorMeasure
                    measure="1" | hub:accumulation="SOMETIMES" measure="1" | @hub:accumulation is "SOMETIMES", which is none of PERIODIC, CUMULATIVE
                    measure="1" | hub:axes="SEX SHOE_SIZE" measure="1" | @hub:axes is "SHOE_SIZE", which is none of SEX
                    measure="1" | hub:count-basis="DOG" measure="1" | @hub:count-basis is "DOG"
                    measure="1" | hub:impersonal="yes" measure="1" | @hub:impersonal is neither true nor false
                    measure="1" | hub:system="S" measure="1" | @hub:system must be stated together with @hub:stage
                    measure="1" | hub:system="S" hub:stage="0" measure="1" | @hub:stage is not a whole number from 1
                    measure="1" | hub:numerator="I1" measure="1" | @hub:numerator must be stated together
                    measure="1" | hub:numerator="I1" hub:denominator="I9" measure="1" | @hub:denominator is "I9", which is no indicator of the activity
                    type="2"> | type="7"> | result/@type is "7", which is no code of ResultType
                    percentage="90" | percentage="89.99" | Line 17: iati-activity/budget/hub:share does not total 100 but 99.99
                    percentage="90" | percentage="190" | hub:share/@percentage is not between 0 and 100
                    result="R1" percent | result="R9" percent | hub:share/@result is "R9", which is no result of the activity
                    result="R1" percent | percent | hub:share must name either a result or support costs
                    iso-date="2024-12-31" | iso-date="2023-12-31" | budget/period-end is before period-start
                    iso-date="2024-03-31" | iso-date="2023-12-31" | period/period-end is before period-start
                    iso-date="2024-03-20" | iso-date="20/03/2024" | activity-date/@iso-date is not a date such as 2024-03-20
                    type="1" iso | type="5" iso | activity-date/@type is "5", which is no code of ActivityDateType
                    currency="USD" | currency="EUR" | value/@currency is neither USD nor JPY nor LKR
                    currency="USD" | `` | value/@currency is missing, and there is no default
                    >100</value> | >100 USD</value> | budget/value is not a number in plain digits
                    >100</value> | ></value> | budget/value is empty
                    <budget> | <budget status="3"> | is "3", which is no code of BudgetStatus
                    <budget> | <budget type="3"> | is "3", which is no code of BudgetType
                    """)
    void each_fault_is_named(String good, String bad, String reason) {
        String refusal = spoilt(good, bad).refusal();
        assertTrue(refusal.contains(reason), refusal);
        assertTrue(refusal.matches("Line \\d+: .*, so the activity XM-DAC-47066-T.1 is refused\\."), refusal);
    }

    @Test
    void an_activity_without_an_identifier_is_refused() {
        String refusal = spoilt("<iati-identifier>XM-DAC-47066-T.1</iati-identifier>", "")
                .refusal();
        assertEquals("Line 2: iati-activity/iati-identifier is missing, so the activity is refused.", refusal);
    }

    @Test
    void two_indicators_at_one_stage_of_a_system_are_refused() {
        String nested = RESULT.replace("measure=\"1\"", "measure=\"1\" hub:system=\"S\" hub:stage=\"1\"");
        String twice = nested.replace(
                "</indicator>",
                "</indicator><indicator measure=\"1\" hub:system=\"S\" hub:stage=\"1\"><title/>"
                        + "<reference vocabulary=\"99\" code=\"I2\"/></indicator>");
        assertEquals(1, Sample.with(nested).activities().size());
        assertTrue(Sample.with(twice).refusal().contains("has two indicators at one stage of the system S"));
    }

    @Test
    void a_system_of_two_organisations_is_refused() {
        String nested = RESULT.replace("measure=\"1\"", "measure=\"1\" hub:system=\"S\" hub:stage=\"1\"");
        String other = "<result type=\"2\" hub:owner=\"XM-DAC-41302\"><title/>"
                + "<indicator measure=\"1\" hub:system=\"S\" hub:stage=\"2\"><title/></indicator></result>";
        assertTrue(Sample.with(nested + other)
                .refusal()
                .contains("has a system of nested indicators that belongs to two organisations"));
    }

    @Test
    void two_indicators_of_the_same_code_are_refused() {
        String twice = RESULT.replace(
                "</indicator>",
                "</indicator><indicator measure=\"1\"><title/>"
                        + "<reference vocabulary=\"99\" code=\"I1\"/></indicator>");
        String refusal = Sample.with(twice).refusal();
        assertTrue(refusal.contains("is \"I1\", which is the code of another indicator"), refusal);
    }

    @Test
    void the_second_of_two_activities_of_the_same_identifier_is_refused() {
        Sample sample = Sample.of(Sample.file(Sample.activity(Sample.HEAD) + Sample.activity(Sample.HEAD)));
        assertEquals(1, sample.activities().size());
        assertTrue(
                sample.sentences(Kind.REFUSED).get(0).startsWith("Line 9: iati-activity/iati-identifier is that of"));
    }

    @Test
    void a_refusal_does_not_repeat_what_stands_where_a_number_should() {
        assertFalse(spoilt("<actual value=\"5\"", "<actual value=\"Nimal Perera\"")
                .refusal()
                .contains("Nimal"));
    }

    @Test
    void a_number_too_long_to_be_one_is_refused() {
        assertTrue(spoilt("<actual value=\"5\"", "<actual value=\"" + "9".repeat(31) + "\"")
                .refusal()
                .contains("is not a number"));
    }

    @Test
    void codes_are_not_held_to_a_list_that_the_hub_does_not_have(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("unknown.xml"),
                Sample.file(Sample.activity(Sample.HEAD.replace("code=\"2\"", "code=\"9\""))));
        ImportReport report = new IatiReader(new CodeLists(Map::of)).read(file, activity -> {});
        assertEquals(List.of("XM-DAC-47066-T.1"), report.accepted());
    }

    private static Sample spoilt(String good, String bad) {
        String whole = Sample.HEAD + RESULT;
        assertTrue(whole.contains(good), good);
        return Sample.of(
                Sample.file(Sample.activity(whole.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)))));
    }
}
