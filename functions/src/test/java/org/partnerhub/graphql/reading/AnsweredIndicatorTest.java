package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.partnerhub.HubClient;
import org.partnerhub.function.PastRoom;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;

/** What an indicator means, aims at and has reached is answered as it was released, with where each figure stands. */
final class AnsweredIndicatorTest {
    private static final String FIGURE = "{ value status unit asOf release }";

    private final WholeActivity whole = new WholeActivity();

    @Test
    void an_indicator_says_what_it_counts() {
        whole.assertAnswered(
                """
                indicator(code: "wells") { code title description unit measure ascending accumulation countBasis impersonal
                  victimsOfTrafficking axes nesting { stage } ratio { numerator } score { counted } owner
                  references { vocabulary { code } code uri } release { id } synthetic }
                """,
                """
                {"indicator": {"code": "wells", "title": "Wells built", "description": "Wells from which water is drawn", "unit": "wells",
                  "measure": "UNIT", "ascending": true, "accumulation": "PERIODIC", "countBasis": "ENTITY", "impersonal": true,
                  "victimsOfTrafficking": false, "axes": ["PRODUCT", "DISTRICT"], "nesting": null, "ratio": null, "score": null,
                  "owner": "XM-DAC-47066",
                  "references": [{"vocabulary": {"code": "9"}, "code": "6.1.1", "uri": "http://example.org/6.1.1"}],
                  "release": {"id": "WHOLE-IOM-2024Q1-r1"}, "synthetic": true}}
                """);
    }

    @Test
    void indicators_say_how_they_hang_together() {
        whole.assertAnswered(
                """
                courses: indicator(code: "courses") { nesting { system stage } owner synthetic }
                planned: indicator(code: "planned") { ascending accumulation }
                share: indicator(code: "share") { measure ratio { numerator denominator } }
                helped: indicator(code: "helped") { impersonal victimsOfTrafficking countBasis axes }
                """,
                """
                {"courses": {"nesting": {"system": "courses", "stage": 2}, "owner": "XM-DAC-41302", "synthetic": false},
                 "planned": {"ascending": false, "accumulation": "CUMULATIVE"},
                 "share": {"measure": "PERCENTAGE", "ratio": {"numerator": "courses", "denominator": "planned"}},
                 "helped": {"impersonal": false, "victimsOfTrafficking": true, "countBasis": "PERSON", "axes": ["SEX", "EXPLOITATION"]}}
                """);
    }

    @Test
    void a_sheet_says_what_a_reader_must_know_and_how_much_is_in_no_category() {
        whole.assertAnswered(
                """
                indicator(code: "wells") { sheet { definition source method coverage revisionPolicy reach certainty
                  unspecified { axis share { value status unit asOf release } } } }
                """,
                """
                {"indicator": {"sheet": {"definition": "A hole with water", "source": "The engineers", "method": "Counting",
                  "coverage": "Two districts", "revisionPolicy": "Each quarter", "reach": "DIRECT", "certainty": "COUNTED",
                  "unspecified": [
                    {"axis": "PRODUCT",
                      "share": {"value": null, "status": "NOT_REPORTED", "unit": "PERCENT", "asOf": null, "release": "WHOLE-IOM-2024Q1-r1"}},
                    {"axis": "DISTRICT",
                      "share": {"value": "11.1", "status": "PUBLISHED", "unit": "PERCENT", "asOf": "2024-03-31", "release": "WHOLE-IOM-2024Q1-r1"}}]}}}
                """);
    }

    @Test
    void how_many_persons_are_in_no_category_is_withheld() {
        whole.assertAnswered(
                "indicator(code: \"helped\") { sheet { reach certainty unspecified { axis share " + FIGURE + " } } }",
                """
                {"indicator": {"sheet": {"reach": "NOT_STATED", "certainty": "NOT_STATED", "unspecified": [
                  {"axis": "SEX",
                    "share": {"value": null, "status": "WITHHELD", "unit": "PERCENT", "asOf": "2024-03-31", "release": "WHOLE-IOM-2024Q1-r1"}},
                  {"axis": "EXPLOITATION",
                    "share": {"value": null, "status": "WITHHELD", "unit": "PERCENT", "asOf": "2024-03-31", "release": "WHOLE-IOM-2024Q1-r1"}}]}}}
                """);
    }

    @Test
    void a_target_says_what_is_aimed_at_and_what_was_at_first() {
        whole.assertAnswered(
                "indicator(code: \"wells\") { baseline { year value { value unit asOf } } finalTarget { value asOf } target { "
                        + "value { value } original { value } revisions { date from { value } reason donorConsent } } }",
                """
                {"indicator": {"baseline": {"year": 2023, "value": {"value": "4", "unit": "ENTITY", "asOf": "2023-12-31"}},
                  "finalTarget": {"value": "12", "asOf": "2024-03-31"},
                  "target": {"value": {"value": "12"}, "original": {"value": "10"}, "revisions": [
                    {"date": "2024-02-01", "from": {"value": "10"}, "reason": "More pumps came", "donorConsent": "2024-01-30"}]}}}
                """);
    }

    @Test
    void progress_says_what_was_expected_and_reached_and_by_when() {
        whole.assertAnswered(
                "indicator(code: \"wells\") { cumulative " + FIGURE + " progress { status reason { list code } "
                        + "expected { value } achieved { value } ratio { value unit asOf } cutOff milestone } }",
                """
                {"indicator": {
                  "cumulative": {"value": "9", "status": "PUBLISHED", "unit": "ENTITY", "asOf": "2024-03-31", "release": "WHOLE-IOM-2024Q1-r1"},
                  "progress": {"status": "AT_RISK", "reason": {"list": "ProgressReason", "code": "AT_LEAST_75_PERCENT"},
                    "expected": {"value": "12"}, "achieved": {"value": "9"},
                    "ratio": {"value": "75.0", "unit": "PERCENT", "asOf": "2024-03-31"},
                    "cutOff": "2024-03-31", "milestone": "2024-03-31"}}}
                """);
    }

    @Test
    void a_period_says_what_it_aimed_at_and_brought_and_how_calendars_call_it() {
        whole.assertAnswered(
                """
                indicator(code: "wells") { periods { edges { node { periodStart periodEnd label
                  japanese: label(calendar: JAPAN_FISCAL_YEAR) ofProject: label(calendar: PROJECT_MONTHS)
                  target { value { value } original { value } revisions { date } } actual { value asOf } cumulative { value asOf } } } } }
                """,
                """
                {"indicator": {"periods": {"edges": [{"node": {"periodStart": "2024-01-01", "periodEnd": "2024-03-31", "label": "2024 Q1",
                  "japanese": "FY2023 Q4", "ofProject": "M1–M3",
                  "target": {"value": {"value": "12"}, "original": {"value": "10"}, "revisions": [{"date": "2024-02-01"}]},
                  "actual": {"value": "9", "asOf": "2024-03-31"}, "cumulative": {"value": "9", "asOf": "2024-03-31"}}}]}}}
                """);
    }

    @Test
    void of_several_periods_the_last_has_the_target_and_all_of_them_the_final_one() {
        PastRoom room = new PastRoom();
        IndicatorSample laws = IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2);
        room.release(
                "2024-04-21T04:30:00Z",
                ActivitySample.with(laws.target("2024Q1", "5").target("2024Q2", "7")));
        assertEquals(
                HubClient.json("{\"target\": {\"value\": {\"value\": \"7\"}}, \"finalTarget\": {\"value\": \"12\"}}"),
                room.ask(
                                "{ activity(iatiIdentifier: \"" + ActivitySample.IDENTIFIER
                                        + "\") { indicator(code: \"laws\") { target { value { value } } finalTarget { value } } } }")
                        .at("/data/activity/indicator"));
    }
}
