package org.partnerhub.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a file: which activities were taken over, and everything that was not taken over as it stood.
 *
 * @param file the file's name without its folder
 * @param accepted the identifiers of the activities that were delivered, in the order of the file
 * @param entries in the order of the file's lines
 */
public record ImportReport(String file, List<String> accepted, List<Entry> entries) {

    /** What happened to something in a file. */
    public enum Kind {
        /** An activity was left out whole. */
        REFUSED,
        /** Something was left out that the hub has no place for or does not want. */
        NOT_KEPT,
        /** Something was missing and has been filled in. */
        ASSUMED,
        /** A spelling was kept as published, without knowing what it means. */
        NOT_RECOGNISED,
        /** The record does not state something that an earlier record of the same activity did. */
        KEPT_FROM_BEFORE
    }

    /**
     * One thing that was not taken over as it stood.
     *
     * @param path element names down from the activity, then the attribute
     * @param message what is the matter, as the predicate of a sentence whose subject is the path
     */
    public record Entry(Kind kind, int line, String path, String message) {

        /** The entry as one sentence, which names the line. */
        public String sentence() {
            return "Line %d: %s %s.".formatted(line, path, message);
        }

        private String again(int times) {
            String lines = times == 1 ? "Line %d" : "Line %d and %d more";
            return "%-16s %s: %s %s.".formatted(kind, lines.formatted(line, times - 1), path, message);
        }

        private Entry anywhere() {
            return new Entry(kind, 0, path, message);
        }
    }

    public ImportReport {
        accepted = List.copyOf(accepted);
        entries = List.copyOf(entries);
    }

    /** Every entry of one kind. */
    public List<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The report for a console: one line for the file, then one for all entries that say the same of a path. */
    public List<String> lines() {
        Stream<String> details =
                alike().values().stream().map(same -> same.get(0).again(same.size()));
        return Stream.concat(Stream.of(summary()), details).toList();
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines());
    }

    private String summary() {
        return "%s: %d accepted, %d refused."
                .formatted(file, accepted.size(), entries(Kind.REFUSED).size());
    }

    private Map<Entry, List<Entry>> alike() {
        return entries.stream()
                .collect(Collectors.groupingBy(Entry::anywhere, LinkedHashMap::new, Collectors.toList()));
    }
}
