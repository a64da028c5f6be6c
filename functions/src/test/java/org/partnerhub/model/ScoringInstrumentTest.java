package org.partnerhub.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.model.ScoringInstrument.Band;
import org.partnerhub.model.ScoringInstrument.Question;
import org.partnerhub.model.ScoringInstrument.Standing;

/** A person's score is the weighted mean of the answers that were given, or there is none. */
class ScoringInstrumentTest {
    private static final Code COMPOSITE = ScoringInstrument.COMPOSITE;
    private static final Code ECONOMIC = new Code("ScoreDimension", "ECONOMIC");
    private static final Code SOCIAL = new Code("ScoreDimension", "SOCIAL");
    private static final ScoringInstrument INSTRUMENT = new ScoringInstrument(
            new Code("ScoringInstrument", "TEST"),
            true,
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("0.5"),
            List.of(
                    question("e1", ECONOMIC, "1", "3"),
                    question("e2", ECONOMIC, "1", "1"),
                    question("s1", SOCIAL, "2", "1"),
                    question("s2", SOCIAL, "2", "1")),
            List.of(band("LOW", "0", "0.4"), band("MIDDLE", "0.4", "0.7"), band("HIGH", "0.7", "1")));

    @Test
    void each_dimension_has_weights_of_its_own() {
        assertEquals(
                Map.of(
                        COMPOSITE, standing("0.5000", "MIDDLE"),
                        ECONOMIC, standing("0.7500", "HIGH"),
                        SOCIAL, standing("0.5000", "MIDDLE")),
                INSTRUMENT.score(Map.of("e1", "YES", "e2", "NO", "s1", "NO", "s2", "YES")));
    }

    @Test
    void what_was_not_answered_weighs_nothing() {
        assertEquals(
                Map.of(
                        COMPOSITE, standing("0.3333", "LOW"),
                        ECONOMIC, standing("1.0000", "HIGH"),
                        SOCIAL, standing("0.0000", "LOW")),
                INSTRUMENT.score(Map.of("e1", "YES", "s1", "NO")));
    }

    @Test
    void a_dimension_with_too_few_answers_has_no_score() {
        assertEquals(
                Map.of(COMPOSITE, standing("0.5000", "MIDDLE"), ECONOMIC, standing("0.5000", "MIDDLE")),
                INSTRUMENT.score(Map.of("e1", "HALF", "e2", "HALF")));
        assertFalse(INSTRUMENT.score(Map.of("e1", "YES")).containsKey(COMPOSITE));
    }

    @Test
    void nobody_who_answered_nothing_is_scored() {
        assertEquals(Map.of(), INSTRUMENT.score(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"0,LOW", "0.3999,LOW", "0.4,MIDDLE", "0.6999,MIDDLE", "0.7,HIGH", "1,HIGH"})
    void a_limit_belongs_to_the_band_above_it_and_the_end_of_the_scale_to_the_last(String score, String band) {
        Question only =
                new Question("q", SOCIAL, "?", BigDecimal.ONE, BigDecimal.ONE, Map.of("A", new BigDecimal(score)));
        ScoringInstrument single = new ScoringInstrument(
                INSTRUMENT.version(),
                true,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                List.of(only),
                INSTRUMENT.bands());
        Standing standing = single.score(Map.of("q", "A")).get(SOCIAL);
        assertEquals(new Standing(new BigDecimal(score).setScale(4), new Code("ScoreBand", band)), standing);
    }

    @Test
    void an_answer_that_the_instrument_does_not_have_is_refused_without_being_repeated() {
        assertRefused(Map.of("e1", "Nimal"));
        assertRefused(Map.of("Nimal", "YES"));
    }

    private static void assertRefused(Map<String, String> answers) {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> INSTRUMENT.score(answers))
                .getMessage());
        assertEquals("an answer is given that TEST does not have", message);
    }

    private static Question question(String id, Code dimension, String composite, String own) {
        return new Question(
                id,
                dimension,
                "?",
                new BigDecimal(composite),
                new BigDecimal(own),
                Map.of("NO", BigDecimal.ZERO, "HALF", new BigDecimal("0.5"), "YES", BigDecimal.ONE));
    }

    private static Band band(String code, String from, String to) {
        return new Band(new Code("ScoreBand", code), new BigDecimal(from), new BigDecimal(to));
    }

    private static Standing standing(String score, String band) {
        return new Standing(new BigDecimal(score), new Code("ScoreBand", band));
    }
}
