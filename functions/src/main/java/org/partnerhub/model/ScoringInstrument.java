package org.partnerhub.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One version of a survey's questions, weights and bands. It never changes once it was used: another weight is another
 * version. Nothing here is kept of a person; what is reported are means and counts by band.
 *
 * @param version a code of ScoringInstrument
 * @param synthetic whether it was made up for demonstration
 * @param lowest the lower end of the scale that answers are scored on
 * @param highest the upper end
 * @param leastAnswered the share of a dimension's questions, above 0 and up to 1, below which there is no score
 * @param bands lowest first, together the whole scale; that they are is the reader's duty
 */
public record ScoringInstrument(
        Code version,
        boolean synthetic,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal leastAnswered,
        List<Question> questions,
        List<Band> bands) {
    /** The dimension that all questions count in. */
    public static final Code COMPOSITE = new Code("ScoreDimension", "COMPOSITE");

    private static final int DIGITS = 4;

    /**
     * One question.
     *
     * @param dimension a code of ScoreDimension, never COMPOSITE
     * @param compositeWeight what it weighs among all questions
     * @param dimensionWeight what it weighs among those of its dimension
     * @param answers the score of each possible answer
     */
    public record Question(
            String id,
            Code dimension,
            String text,
            BigDecimal compositeWeight,
            BigDecimal dimensionWeight,
            Map<String, BigDecimal> answers) {}

    /**
     * A part of the scale.
     *
     * @param code a code of ScoreBand
     * @param from where it begins, included
     * @param to where the next one begins, or the upper end of the scale, which belongs to the last band
     */
    public record Band(Code code, BigDecimal from, BigDecimal to) {}

    /** A person's score, to four decimals, and the band that it lies in. */
    public record Standing(BigDecimal score, Code band) {}

    public ScoringInstrument {
        questions = List.copyOf(questions);
        bands = List.copyOf(bands);
    }

    /**
     * The scores of one person: for all questions, and for each dimension, the mean of what the given answers score, weighted
     * over the questions that were answered.
     *
     * @param answers the answer to each question that was answered, by the question's id
     * @return by dimension; without those of which too few questions were answered
     * @throws IllegalArgumentException for a question or an answer that the instrument does not have
     */
    public Map<Code, Standing> score(Map<String, String> answers) {
        checkKnown(answers);
        Map<Code, Standing> standings = new LinkedHashMap<>();
        mean(questions, Question::compositeWeight, answers)
                .ifPresent(score -> standings.put(COMPOSITE, standing(score)));
        questions.stream().map(Question::dimension).distinct().forEach(dimension -> mean(
                        of(dimension), Question::dimensionWeight, answers)
                .ifPresent(score -> standings.put(dimension, standing(score))));
        return standings;
    }

    private void checkKnown(Map<String, String> answers) {
        long known = questions.stream()
                .filter(question -> answers.containsKey(question.id()))
                .filter(question -> question.answers().containsKey(answers.get(question.id())))
                .count();
        if (known < answers.size()) {
            throw new IllegalArgumentException("an answer is given that " + version.code() + " does not have");
        }
    }

    private List<Question> of(Code dimension) {
        return questions.stream()
                .filter(question -> question.dimension().equals(dimension))
                .toList();
    }

    private Optional<BigDecimal> mean(
            List<Question> asked, Function<Question, BigDecimal> weight, Map<String, String> answers) {
        List<Question> answered = asked.stream()
                .filter(question -> answers.containsKey(question.id()))
                .toList();
        BigDecimal enough = leastAnswered.multiply(BigDecimal.valueOf(asked.size()));
        if (answered.isEmpty() || BigDecimal.valueOf(answered.size()).compareTo(enough) < 0) {
            return Optional.empty();
        }
        BigDecimal weights = sum(answered, weight);
        BigDecimal scores = sum(answered, question -> weight.apply(question).multiply(scored(question, answers)));
        return Optional.of(scores.divide(weights, DIGITS, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal scored(Question question, Map<String, String> answers) {
        return Optional.ofNullable(answers.get(question.id()))
                .flatMap(answer -> Optional.ofNullable(question.answers().get(answer)))
                .orElseThrow();
    }

    private static BigDecimal sum(List<Question> questions, Function<Question, BigDecimal> value) {
        return questions.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Standing standing(BigDecimal score) {
        return bands.stream()
                .filter(band -> band.from().compareTo(score) <= 0)
                .reduce((lower, higher) -> higher)
                .map(band -> new Standing(score, band.code()))
                .orElseThrow();
    }
}
