package org.partnerhub.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.exchange.Spellings;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Language;

/** What somebody may have meant who wrote something that is in no code list. */
record Nearest(List<CodeLists.Entry> entries) {
    private static final int FEW = 10;
    private static final int LONGEST = 60;

    private record Candidate(CodeLists.Entry entry, int distance) {}

    /** The nearest code with its label; else all codes of a short list; else nothing. */
    Optional<String> to(String text) {
        return near(Spellings.plain(text)).map(Nearest::shown).or(this::all);
    }

    private Optional<CodeLists.Entry> near(String plain) {
        int most = Math.min(plain.length() / 3, 3);
        return entries.stream()
                .filter(entry -> plain.length() <= LONGEST)
                .map(entry -> new Candidate(entry, distance(entry, plain)))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::entry);
    }

    private Optional<String> all() {
        String codes = entries.stream().map(entry -> entry.code().code()).collect(Collectors.joining(", "));
        return Optional.of("Write one of " + codes + ".").filter(sentence -> entries.size() <= FEW);
    }

    private static String shown(CodeLists.Entry entry) {
        String code = entry.code().code();
        return entry.label().in(Language.EN).map(label -> code + " " + label).orElse(code);
    }

    private static int distance(CodeLists.Entry entry, String plain) {
        Stream<String> labels = entry.label().narratives().stream().map(label -> label.text());
        return Stream.concat(Stream.of(entry.code().code()), labels)
                .map(Spellings::plain)
                .filter(spelling -> Math.abs(spelling.length() - plain.length()) <= 3)
                .mapToInt(spelling -> distance(spelling, plain))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** How many letters have to be put in, taken out or changed to make one of the other. */
    private static int distance(String one, String other) {
        int[] line = IntStream.rangeClosed(0, other.length()).toArray();
        for (int place = 0; place < one.length(); place++) {
            int diagonal = line[0]++;
            for (int index = 1; index <= other.length(); index++) {
                int changed = diagonal + (one.charAt(place) == other.charAt(index - 1) ? 0 : 1);
                diagonal = line[index];
                line[index] = Math.min(changed, 1 + Math.min(diagonal, line[index - 1]));
            }
        }
        return line[other.length()];
    }
}
