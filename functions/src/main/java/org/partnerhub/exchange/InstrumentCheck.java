package org.partnerhub.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.CodeLists.Entry;
import org.partnerhub.model.ScoringInstrument;
import org.partnerhub.model.ScoringInstrument.Band;
import org.partnerhub.model.ScoringInstrument.Question;

/** Refuses an instrument by which nobody could be scored, or not in one way only. */
record InstrumentCheck(ScoringInstrument instrument, CodeLists lists) {

    /** Throws {@link IllegalArgumentException} for the first thing that is wrong. */
    void check() {
        must(lists.find(instrument.version()).isPresent(), "version is no code of ScoringInstrument");
        must(instrument.lowest().compareTo(instrument.highest()) < 0, "highest is not above lowest");
        must(isShare(instrument.leastAnswered()), "leastAnswered is not above 0 and up to 1");
        must(isUnique(instrument.questions().stream().map(Question::id)), "two questions have one id");
        instrument.questions().forEach(this::check);
        must(hasQuestionsForEachDimension(), "a dimension has no question");
        checkBands();
    }

    private void check(Question question) {
        String name = "question " + question.id();
        boolean known = lists.find(question.dimension()).isPresent();
        must(known && !isComposite(question.dimension()), name + " is in no dimension of ScoreDimension");
        boolean weighed = Stream.of(question.compositeWeight(), question.dimensionWeight())
                .allMatch(weight -> weight.signum() > 0);
        must(weighed, name + " has a weight that is not positive");
        must(question.answers().size() > 1, name + " has no two answers to choose from");
        must(question.answers().values().stream().allMatch(this::isOnScale), name + " has an answer off the scale");
    }

    private boolean hasQuestionsForEachDimension() {
        List<Code> asked =
                instrument.questions().stream().map(Question::dimension).toList();
        return lists.entries("ScoreDimension").stream()
                .map(Entry::code)
                .allMatch(dimension -> isComposite(dimension) || asked.contains(dimension));
    }

    private void checkBands() {
        BigDecimal reached = instrument.lowest();
        for (Band band : instrument.bands()) {
            must(lists.find(band.code()).isPresent(), "a band is no code of ScoreBand");
            must(band.from().compareTo(reached) == 0, "the bands leave a gap, or overlap");
            must(band.to().compareTo(band.from()) > 0, "a band ends before it begins");
            reached = band.to();
        }
        must(reached.compareTo(instrument.highest()) == 0, "the bands do not end where the scale does");
        must(isUnique(instrument.bands().stream().map(Band::code)), "two bands have one code");
    }

    private boolean isOnScale(BigDecimal score) {
        return score.compareTo(instrument.lowest()) >= 0 && score.compareTo(instrument.highest()) <= 0;
    }

    private static boolean isComposite(Code dimension) {
        return dimension.equals(ScoringInstrument.COMPOSITE);
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isUnique(Stream<?> values) {
        List<?> all = values.toList();
        return all.stream().distinct().count() == all.size();
    }

    private static void must(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
