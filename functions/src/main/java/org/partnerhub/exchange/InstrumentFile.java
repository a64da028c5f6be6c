package org.partnerhub.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.partnerhub.model.Code;
import org.partnerhub.model.ScoringInstrument;
import org.partnerhub.model.ScoringInstrument.Band;
import org.partnerhub.model.ScoringInstrument.Question;

/**
 * A scoring instrument as its file writes it, with bare codes.
 *
 * @param note where the instrument comes from; for readers of the file alone
 */
record InstrumentFile(
        String version,
        boolean synthetic,
        String note,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal leastAnswered,
        List<BandEntry> bands,
        List<QuestionEntry> questions) {

    record BandEntry(String code, BigDecimal from, BigDecimal to) {
        private Band band() {
            return new Band(new Code("ScoreBand", code), from, to);
        }
    }

    record QuestionEntry(
            String id,
            String dimension,
            String text,
            BigDecimal compositeWeight,
            BigDecimal dimensionWeight,
            Map<String, BigDecimal> answers) {
        private Question question() {
            Code about = new Code("ScoreDimension", dimension);
            return new Question(id, about, text, compositeWeight, dimensionWeight, Map.copyOf(answers));
        }
    }

    /** What the file says; nothing of it has been checked. */
    ScoringInstrument instrument() {
        return new ScoringInstrument(
                new Code("ScoringInstrument", version),
                synthetic,
                lowest,
                highest,
                leastAnswered,
                questions.stream().map(QuestionEntry::question).toList(),
                bands.stream().map(BandEntry::band).toList());
    }
}
