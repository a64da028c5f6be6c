package org.partnerhub.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Code;
import org.partnerhub.model.ScoringInstrument;
import org.partnerhub.model.ScoringInstrument.Question;
import org.partnerhub.model.ScoringInstrument.Standing;

/** An instrument is read strictly: one by which persons could be scored in two ways, or not at all, is refused. */
class ScoringInstrumentReaderTest {
    private static final ScoringInstrumentReader READER = new ScoringInstrumentReader(Sample.LISTS);
    private static final String GOOD =
            """
            {"version": "DEMO-1", "synthetic": true, "note": "A test.", "lowest": 0, "highest": 1, "leastAnswered": 0.75,
             "bands": [{"code": "LOW", "from": 0, "to": 0.4}, {"code": "HIGH", "from": 0.4, "to": 1}],
             "questions": [
              {"id": "e", "dimension": "ECONOMIC", "text": "?", "compositeWeight": 1, "dimensionWeight": 2,
               "answers": {"NO": 0, "YES": 1}},
              {"id": "s", "dimension": "SOCIAL", "text": "?", "compositeWeight": 1, "dimensionWeight": 1,
               "answers": {"NO": 0, "YES": 1}},
              {"id": "p", "dimension": "PSYCHOSOCIAL", "text": "?", "compositeWeight": 1, "dimensionWeight": 1,
               "answers": {"NO": 0, "YES": 1}}]}
            """;

    @Test
    void the_packaged_instrument_says_that_it_is_made_up() {
        ScoringInstrument demo = READER.packaged("DEMO-1");
        assertEquals(new Code("ScoringInstrument", "DEMO-1"), demo.version());
        assertTrue(demo.synthetic());
        assertTrue(
                demo.questions().stream().allMatch(question -> question.text().startsWith("Demonstration: ")));
    }

    @Test
    void an_officer_can_check_a_score_of_the_packaged_instrument() {
        ScoringInstrument demo = READER.packaged("DEMO-1");
        Map<String, String> best =
                demo.questions().stream().collect(Collectors.toMap(Question::id, ScoringInstrumentReaderTest::best));
        Map<Code, Standing> standings = demo.score(best);
        assertEquals(4, standings.size());
        standings
                .values()
                .forEach(standing ->
                        assertEquals(new Standing(new BigDecimal("1.0000"), new Code("ScoreBand", "HIGH")), standing));
    }

    @Test
    void a_version_that_is_not_packaged_is_no_instrument() {
        assertThrows(IllegalStateException.class, () -> READER.packaged("DEMO-2"));
    }

    @Test
    void the_instrument_that_the_cases_below_spoil_is_good() {
        assertEquals(3, read(GOOD).questions().size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    DEMO-1 | RSS | version is no code of ScoringInstrument
                    "highest": 1 | "highest": 0 | highest is not above lowest
                    "leastAnswered": 0.75 | "leastAnswered": 0 | leastAnswered is not above 0 and up to 1
                    "leastAnswered": 0.75 | "leastAnswered": 1.1 | leastAnswered is not above 0 and up to 1
                    "id": "s" | "id": "e" | two questions have one id
                    "dimension": "SOCIAL" | "dimension": "FAITH" | question s is in no dimension of ScoreDimension
                    "dimension": "SOCIAL" | "dimension": "COMPOSITE" | question s is in no dimension of ScoreDimension
                    "dimension": "SOCIAL" | "dimension": "ECONOMIC" | a dimension has no question
                    "dimensionWeight": 2 | "dimensionWeight": 0 | question e has a weight that is not positive
                    "compositeWeight": 1 | "compositeWeight": -1 | question e has a weight that is not positive
                    "NO": 0, | `` | question e has no two answers to choose from
                    "YES": 1 | "YES": 1.5 | question e has an answer off the scale
                    "HIGH" | "TOP" | a band is no code of ScoreBand
                    "HIGH" | "LOW" | two bands have one code
                    "from": 0.4 | "from": 0.5 | the bands leave a gap, or overlap
                    "from": 0.4 | "from": 0.3 | the bands leave a gap, or overlap
                    "from": 0, | "from": 0.1, | the bands leave a gap, or overlap
                    "to": 0.4 | "to": 0 | a band ends before it begins
                    "from": 0.4, "to": 1 | "from": 0.4, "to": 0.9 | the bands do not end where the scale does
                    "from": 0.4, "to": 1 | "from": 0.4, "to": 1.1 | the bands do not end where the scale does
                    """)
    void what_contradicts_itself_is_refused_by_name(String good, String bad, String reason) {
        assertEquals(reason, refusal(spoilt(good, bad)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "synthetic": true, | ``
                    "leastAnswered": 0.75, | ``
                    "lowest": 0, | "lowest": null,
                    "lowest": 0, | "lowest": "0",
                    "lowest": 0, | "lowest": 0, "lowest": 0,
                    "lowest": 0, | "lowest": 0, "owner": "IOM",
                    "YES": 1 | "YES": null
                    "bands": [ | "bands": [null,
                    """)
    void a_property_that_is_missing_empty_twice_unknown_or_of_another_kind_is_refused(String good, String bad) {
        assertEquals("is no scoring instrument in JSON", refusal(spoilt(good, bad)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{", "version: DEMO-1"})
    void what_is_no_instrument_is_refused(String text) {
        assertEquals("is no scoring instrument in JSON", refusal(text));
    }

    @Test
    void nothing_may_stand_behind_the_instrument() {
        assertEquals("is no scoring instrument in JSON", refusal(GOOD + "{}"));
    }

    private static String best(Question question) {
        return question.answers().entrySet().stream()
                .filter(answer -> answer.getValue().compareTo(BigDecimal.ONE) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String spoilt(String good, String bad) {
        assertTrue(GOOD.contains(good), good);
        int at = GOOD.indexOf(good);
        return GOOD.substring(0, at) + bad + GOOD.substring(at + good.length());
    }

    private static String refusal(String text) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
    }

    private static ScoringInstrument read(String text) {
        return READER.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
