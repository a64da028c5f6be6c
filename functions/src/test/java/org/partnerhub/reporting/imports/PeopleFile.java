package org.partnerhub.reporting.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A random file of participations, many of them of the same people, and what it comes to: counted from the rows as they were
 * drawn, by nothing that the hub is made of.
 */
final class PeopleFile {
    static final String REACHED = "reached";
    static final List<String> TRAINING = List.of("enrolled", "certified");
    private static final List<String> DISTRICTS = List.of("LK11", "LK21", "LK31", "LK41", "LK51", "LK52", "LK61", "");
    private static final List<String> SEXES = List.of("f", "m", "");
    private static final Map<String, String> QUARTERS = Map.of("2025-02-03", "2025-03-31", "2025-05-06", "2025-06-30");
    private static final String HEADER = "indicator,case_number,date,sex,district,status";
    private static final int ONE_IN = 50;

    private final Random random;
    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final List<String> refusals = new ArrayList<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();

    /** Where somebody is counted last; at no place when withdrawn. */
    private record Person(boolean ofTraining, String quarter, String place, int stage, boolean counts) {

        String cell() {
            return quarter + " " + place + (ofTraining ? ";STAGE=" + stage : "");
        }
    }

    PeopleFile(long seed, int rows) {
        this.random = new Random(seed);
        for (int row = 0; row < rows; row++) {
            add(rows);
        }
    }

    String content() {
        return String.join("\n", lines) + "\n";
    }

    long accepted() {
        return lines.size() - 1L - refusals.size();
    }

    /** The problems of its rows, as {@code 3 sex UNKNOWN_CODE}. */
    List<String> refusals() {
        return refusals;
    }

    /** How many are counted in each cell in the end, as {@code 2025-03-31 SEX=f;DISTRICT=LK51}. */
    SortedMap<String, Long> cells(boolean ofTraining) {
        return persons.values().stream()
                .filter(person -> person.ofTraining() == ofTraining && person.counts())
                .collect(Collectors.groupingBy(Person::cell, TreeMap::new, Collectors.counting()));
    }

    private void add(int rows) {
        boolean ofTraining = random.nextBoolean();
        int stage = ofTraining ? 1 + random.nextInt(TRAINING.size()) : 0;
        String indicator = ofTraining ? TRAINING.get(stage - 1) : REACHED;
        String person = "CASE-" + random.nextInt(rows * 2 / 3);
        String date = ofTraining ? "2025-02-03" : drawn(List.copyOf(QUARTERS.keySet()));
        boolean withdraws = random.nextInt(ONE_IN) == 0;
        if (random.nextInt(ONE_IN) == 0) {
            refuse(String.join(",", indicator, person, date, "q", "LK51", ""));
        } else {
            String sex = drawn(SEXES);
            String district = drawn(DISTRICTS);
            lines.add(String.join(",", indicator, person, date, sex, district, withdraws ? "withdrawn" : ""));
            String place = "SEX=" + stated(sex) + ";DISTRICT=" + stated(district);
            state(person, new Person(ofTraining, end(date), place, stage, !withdraws));
        }
    }

    private void refuse(String line) {
        lines.add(line);
        refusals.add(lines.size() + " sex UNKNOWN_CODE");
    }

    /** In a training people only ever go on, unless they are withdrawn. */
    private void state(String person, Person later) {
        String key = later.ofTraining() ? person : person + " in " + later.quarter();
        persons.merge(key, later, (before, now) -> {
            int stage = now.counts() ? Math.max(before.stage(), now.stage()) : now.stage();
            return new Person(now.ofTraining(), now.quarter(), now.place(), stage, now.counts());
        });
    }

    private String drawn(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String stated(String code) {
        return code.isEmpty() ? "u" : code;
    }

    private static String end(String date) {
        return QUARTERS.getOrDefault(date, date);
    }
}
