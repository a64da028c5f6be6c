package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Code;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Score;

/** A mean of persons' scores says what it is a mean of, and every value of it lies on its scale. */
class ScoresTest {
    private static final String RESULT =
            """
            <result type="2"><title/>
            <indicator measure="1" hub:count-basis="PERSON"><title/>
            <reference vocabulary="99" code="N"/>
            </indicator>
            <indicator measure="1"><title/>
            <reference vocabulary="99" code="M"/>
            <baseline year="2023" value="0.25"/>
            <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-06-30"/>
            <target value="0.75"><hub:revision date="2024-02-01" from="0.80"/></target>
            <actual value="0.54"/>
            </period>
            <hub:score instrument="DEMO-1" dimension="SOCIAL" counted="N" lowest="0" highest="1"/>
            </indicator>
            </result>
            """;

    @Test
    void a_score_is_read() {
        Sample sample = Sample.with(RESULT);
        Indicator mean = sample.activity().results().get(0).indicators().get(1);
        assertEquals(
                Optional.of(new Score(
                        new Code("ScoringInstrument", "DEMO-1"),
                        new Code("ScoreDimension", "SOCIAL"),
                        "N",
                        BigDecimal.ZERO,
                        BigDecimal.ONE)),
                mean.score());
        assertEquals("SCORE", mean.figureUnit());
        assertTrue(sample.report().entries(Kind.NOT_KEPT).isEmpty());
    }

    @Test
    void an_indicator_without_a_scale_is_no_score() {
        Indicator counted =
                Sample.with(RESULT).activity().results().get(0).indicators().get(0);
        assertEquals(Optional.empty(), counted.score());
        assertEquals("PERSON", counted.figureUnit());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    actual value="0.54" | actual value="1.01" | Line 16: iati-activity/result/indicator/period/actual/@value is not between 0 and 1
                    actual value="0.54" | actual value="-0.01" | actual/@value is not between 0 and 1
                    target value="0.75" | target value="54" | target/@value is not between 0 and 1
                    from="0.80" | from="1.80" | target/hub:revision/@from is not between 0 and 1
                    year="2023" value="0.25" | year="2023" value="25" | baseline/@value is not between 0 and 1
                    highest="1" | highest="0" | hub:score/@highest is not above the lowest score
                    lowest="0" | lowest="none" | hub:score/@lowest is not a number in plain digits
                    lowest="0" | `` | hub:score/@lowest is missing
                    counted="N" | `` | hub:score/@counted is missing
                    counted="N" | counted="X" | Line 18: iati-activity/result/indicator/hub:score/@counted is "X", which is no indicator
                    counted="N" | counted="M" | has an indicator of scores, M, whose persons are not counted by an indicator of the same
                    dimension="SOCIAL" | dimension="FAITH" | hub:score/@dimension is "FAITH", which is no code of ScoreDimension
                    instrument="DEMO-1" | instrument="RSS" | hub:score/@instrument is "RSS", which is no code of ScoringInstrument
                    PERSON | HOUSEHOLD | has an indicator of scores, M, whose persons are not counted
                    measure="1"><title/> | measure="2"><title/> | @measure must be 1 for a score
                    measure="1"><title/> | measure="1" hub:count-basis="HOUSEHOLD"><title/> | @hub:count-basis must be PERSON for a score
                    measure="1"><title/> | measure="1" hub:accumulation="PERIODIC"><title/> | @hub:accumulation cannot be PERIODIC for a score
                    measure="1"><title/> | measure="1" hub:system="S" hub:stage="1"><title/> | @hub:system cannot be stated for a score
                    measure="1"><title/> | measure="1" hub:numerator="N" hub:denominator="N"><title/> | @hub:numerator cannot be stated for a score
                    measure="1"><title/> | measure="1" hub:victims-of-trafficking="true"><title/> | has an indicator of scores, M, whose persons are not counted
                    </indicator>\\n</result> | <hub:score instrument="DEMO-1" dimension="SOCIAL" counted="N" lowest="0" highest="1"/></indicator></result> | hub:score is stated twice
                    """)
    void what_is_no_score_is_refused(String good, String bad, String reason) {
        String from = good.replace("\\n", "\n");
        assertTrue(RESULT.contains(from), from);
        String refusal = Sample.with(RESULT.replace(from, bad)).refusal();
        assertTrue(refusal.contains(reason), refusal);
    }

    @Test
    void persons_who_are_counted_by_another_organisation_are_no_basis_of_a_score() {
        String other = RESULT.replace("counted=\"N\"", "counted=\"O\"")
                + """
                <result type="2" hub:owner="XM-DAC-41302"><title/>
                <indicator measure="1" hub:count-basis="PERSON"><title/>
                <reference vocabulary="99" code="O"/></indicator></result>
                """;
        String refusal = Sample.with(other).refusal();
        assertTrue(refusal.contains("by an indicator of the same organisation"), refusal);
    }
}
