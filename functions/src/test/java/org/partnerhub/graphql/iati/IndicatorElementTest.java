package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An indicator is taken along with what it means, and a result with its indicators. */
final class IndicatorElementTest {
    private static final String INDICATOR =
            """
            {"code": "1.1", "title_en": "Persons trained", "description_en": "Each once", "unit_en": "Persons",
             "measure": "UNIT", "ascending": true, "accumulation": "SNAPSHOT", "countBasis": "PERSONS", "impersonal": false,
             "victimsOfTrafficking": false, "axes": ["SEX", "AGE"], "nesting": {"system": "S", "stage": "T"},
             "ratio": {"numerator": "1.2", "denominator": "1.3"}, "synthetic": true,
             "score": {"instrument": {"code": "I"}, "dimension": {"code": "D"}, "counted": "3", "lowest": "1", "highest": "5"},
             "sheet": {"definition_en": "What", "source_en": "Where", "method_en": "How", "coverage_en": "Who",
               "revisionPolicy_en": "When", "reach": "ALL", "certainty": "NOT_STATED"},
             "references": [{"vocabulary": {"code": "9"}, "code": "4.3.1", "uri": "https://example.org"}],
             "baseline": {"year": 2022, "value": {"value": "7", "status": "PUBLISHED"}}}
            """;

    @Test
    void an_indicator_says_what_it_counts() {
        assertEquals(
                """
                <indicator measure="1" ascending="true" hub:accumulation="SNAPSHOT" hub:count-basis="PERSONS" hub:impersonal="false" \
                hub:victims-of-trafficking="false" hub:axes="SEX AGE" hub:system="S" hub:stage="T" hub:numerator="1.2" \
                hub:denominator="1.3" hub:synthetic="true">
                  <title>
                    <narrative xml:lang="en">Persons trained</narrative>
                  </title>
                  <description>
                    <narrative xml:lang="en">Each once</narrative>
                  </description>
                  <reference vocabulary="99" code="1.1"/>
                  <reference vocabulary="9" code="4.3.1" indicator-uri="https://example.org"/>
                  <baseline year="2022" value="7"/>
                  <hub:score instrument="I" dimension="D" counted="3" lowest="1" highest="5"/>
                  <hub:sheet reach="ALL">
                    <hub:unit>
                      <narrative xml:lang="en">Persons</narrative>
                    </hub:unit>
                    <hub:definition>
                      <narrative xml:lang="en">What</narrative>
                    </hub:definition>
                    <hub:source>
                      <narrative xml:lang="en">Where</narrative>
                    </hub:source>
                    <hub:method>
                      <narrative xml:lang="en">How</narrative>
                    </hub:method>
                    <hub:coverage>
                      <narrative xml:lang="en">Who</narrative>
                    </hub:coverage>
                    <hub:revision-policy>
                      <narrative xml:lang="en">When</narrative>
                    </hub:revision-policy>
                  </hub:sheet>
                </indicator>
                """,
                written(INDICATOR));
    }

    @Test
    void what_is_not_stated_of_an_indicator_leaves_nothing() {
        assertEquals(
                """
                <indicator>
                  <reference vocabulary="99"/>
                  <hub:sheet/>
                </indicator>
                """,
                written("{\"score\": null, \"sheet\": {\"reach\": \"NOT_STATED\"}}"));
    }

    @ParameterizedTest
    @CsvSource({"UNIT, 1", "PERCENTAGE, 2", "NOMINAL, 3", "ORDINAL, 4", "QUALITATIVE, 5"})
    void measures_have_the_codes_of_iati(String measure, String code) {
        assertTrue(written("{\"measure\": \"" + measure + "\"}").startsWith("<indicator measure=\"" + code + "\">"));
    }

    @ParameterizedTest
    @CsvSource({
        "WITHHELD, '<!-- withheld: the baseline of 2022 is kept back so that nobody can be singled out. -->'",
        "OUT_OF_SCOPE, '<!-- out of scope: your role does not open the baseline of 2022. -->'"
    })
    void a_baseline_that_is_kept_from_the_viewer_is_a_remark_and_no_value(String status, String remark) {
        String text = written(INDICATOR.replace("\"status\": \"PUBLISHED\"", "\"status\": \"" + status + "\""));
        assertTrue(text.contains("\n  " + remark + "\n"), text);
        assertTrue(!text.contains("<baseline"), text);
    }

    @Test
    void a_result_holds_its_indicators_and_its_places_in_other_frameworks() {
        Part activity = Written.part(
                """
                {"results": {"edges": [{"node": {"code": "1", "type": {"code": "2"}, "owner": "XM-1", "outcome": "O", "synthetic": true,
                  "title_en": "Skills", "description_en": "More of them", "references": [{"vocabulary": {"code": "9"}, "code": "4", "uri": "u"}],
                  "indicators": {"edges": [{"node": {"code": "1.1"}}]}}}]}}
                """);
        assertEquals(
                """
                <result type="2" hub:owner="XM-1" hub:outcome="O" hub:synthetic="true">
                  <title>
                    <narrative xml:lang="en">Skills</narrative>
                  </title>
                  <description>
                    <narrative xml:lang="en">More of them</narrative>
                  </description>
                  <reference vocabulary="99" code="1"/>
                  <reference vocabulary="9" code="4" vocabulary-uri="u"/>
                  <indicator>
                    <reference vocabulary="99" code="1.1"/>
                    <hub:sheet/>
                  </indicator>
                </result>
                """,
                Written.text(new Results(activity, Set.of()).results()));
    }

    private static String written(String indicator) {
        return Written.text(new IndicatorElement(Written.part(indicator), Set.of()).element());
    }
}
