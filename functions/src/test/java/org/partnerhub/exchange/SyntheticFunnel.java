package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Persons who go from stage to stage, some of them no further; each stage of a quarter takes those who waited longest. */
final class SyntheticFunnel {
    private static final List<LocalDate> QUARTERS =
            List.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 7, 1), LocalDate.of(2024, 10, 1));
    private static final int DAYS = 88;

    /**
     * One stage.
     *
     * @param columns what its rows state of the person
     * @param quarters how many of each kind reach it, quarter by quarter
     */
    record Stage(String indicator, List<String> columns, List<String> quarters) {}

    /** What happens to a person's cells when a stage is reached in a quarter. */
    interface Fate {
        void befall(int stage, int quarter, List<Map<String, String>> persons);
    }

    private static final class Person {
        private final String caseNumber;
        private final Map<String, String> cells = new TreeMap<>();
        private int reached;

        private Person(String caseNumber) {
            this.caseNumber = caseNumber;
        }
    }

    private final String prefix;
    private final String kind;
    private final List<Stage> stages;
    private final Fate fate;
    private final Random random;
    private final List<Person> persons = new ArrayList<>();
    private final List<SyntheticRow> rows = new ArrayList<>();

    /**
     * A funnel that nobody has entered.
     *
     * @param prefix what case numbers begin with
     * @param kind the column by which the numbers of every stage are stated
     */
    SyntheticFunnel(String prefix, String kind, List<Stage> stages, Fate fate, Random random) {
        this.prefix = prefix;
        this.kind = kind;
        this.stages = stages;
        this.fate = fate;
        this.random = random;
    }

    List<SyntheticRow> rows() {
        for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
            for (int stage = 0; stage < stages.size(); stage++) {
                reach(stage, quarter);
            }
        }
        return rows;
    }

    private void reach(int stage, int quarter) {
        List<Person> group = new ArrayList<>();
        for (String value :
                SyntheticLot.of(stages.get(stage).quarters().get(quarter)).all(random)) {
            Person person = next(stage, value, group);
            person.reached = stage + 1;
            group.add(person);
        }
        fate.befall(stage, quarter, group.stream().map(person -> person.cells).toList());
        IntStream.range(0, group.size())
                .forEach(place -> rows.add(row(stage, group.get(place), day(stage, quarter, place, group.size()))));
    }

    private Person next(int stage, String value, List<Person> taken) {
        return stage == 0
                ? entered(value)
                : persons.stream()
                        .filter(person -> person.reached == stage && value.equals(person.cells.get(kind)))
                        .filter(person -> !taken.contains(person))
                        .findFirst()
                        .orElseThrow();
    }

    private Person entered(String value) {
        Person person = new Person("%s-%04d".formatted(prefix, persons.size() + 1));
        person.cells.put(kind, value);
        persons.add(person);
        return person;
    }

    /** Stages follow one another within a quarter too. */
    private LocalDate day(int stage, int quarter, int place, int size) {
        int window = DAYS / stages.size();
        return QUARTERS.get(quarter).plusDays((long) stage * window + (long) place * (window - 1) / size);
    }

    private SyntheticRow row(int stage, Person person, LocalDate day) {
        Map<String, String> cells = new TreeMap<>(person.cells);
        cells.keySet().retainAll(stages.get(stage).columns());
        return new SyntheticRow(stages.get(stage).indicator(), person.caseNumber, day, cells);
    }
}
