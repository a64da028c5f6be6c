package org.partnerhub.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Persons who received a livelihood grant, each of them once; every axis adds up as the seed reports it. */
final class SyntheticGrants {
    private static final int DAYS = 88;

    private record Quarter(LocalDate start, Map<String, String> lots) {}

    private static final List<Quarter> QUARTERS = List.of(
            new Quarter(
                    LocalDate.of(2024, 4, 1),
                    Map.of(
                            "sex", "f 68, m 43, u 1",
                            "age", "18-24 16, 25-34 37, 35-59 51, 60+ 8",
                            "group", "RETURNEE_MIGRANT_WORKER 65, HOST_COMMUNITY_MEMBER 34, FAMILY_MEMBER 13",
                            "district",
                                    "LK31 14, LK41 16, LK44 7, LK51 21, LK53 9, LK61 15, LK62 10, LK71 11, LK82 3, LK91 6")),
            new Quarter(
                    LocalDate.of(2024, 7, 1),
                    Map.of(
                            "sex", "f 104, m 68, u 2",
                            "age", "18-24 24, 25-34 58, 35-59 80, 60+ 12",
                            "group", "RETURNEE_MIGRANT_WORKER 101, HOST_COMMUNITY_MEMBER 52, FAMILY_MEMBER 21",
                            "district",
                                    "LK31 22, LK41 26, LK44 10, LK51 32, LK53 14, LK61 24, LK62 15, LK71 17, LK82 5, LK91 9")),
            new Quarter(
                    LocalDate.of(2024, 10, 1),
                    Map.of(
                            "sex", "f 121, m 75",
                            "age", "18-24 27, 25-34 65, 35-59 90, 60+ 14",
                            "group", "RETURNEE_MIGRANT_WORKER 114, HOST_COMMUNITY_MEMBER 59, FAMILY_MEMBER 23",
                            "district",
                                    "LK31 25, LK41 29, LK44 12, LK51 36, LK53 15, LK61 27, LK62 17, LK71 19, LK82 6, LK91 10")));

    private SyntheticGrants() {}

    static List<SyntheticRow> rows() {
        Random random = new Random(11);
        List<SyntheticRow> rows = new ArrayList<>();
        QUARTERS.forEach(quarter -> add(quarter, random, rows));
        return rows;
    }

    private static void add(Quarter quarter, Random random, List<SyntheticRow> rows) {
        Map<String, List<String>> drawn = new TreeMap<>();
        for (String axis : List.of("sex", "age", "group", "district")) {
            drawn.put(
                    axis, SyntheticLot.of(quarter.lots().getOrDefault(axis, "")).all(random));
        }
        int persons = drawn.values().iterator().next().size();
        for (int person = 0; person < persons; person++) {
            int place = person;
            Map<String, String> cells = new TreeMap<>();
            drawn.forEach((axis, values) -> cells.put(axis, values.get(place)));
            rows.add(new SyntheticRow(
                    "1.1",
                    "LG-%04d".formatted(rows.size() + 1),
                    quarter.start().plusDays((long) person * DAYS / persons),
                    cells));
        }
    }
}
