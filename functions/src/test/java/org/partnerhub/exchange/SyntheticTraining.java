package org.partnerhub.exchange;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnerhub.exchange.SyntheticFunnel.Stage;

/** Persons who enrol in training, complete it, are certified and take up work; by sex as the seed reports it. */
final class SyntheticTraining {
    private static final List<Stage> STAGES = List.of(
            new Stage(
                    "3.1",
                    List.of("district", "sex", "age", "group"),
                    List.of("f 147, m 138, u 1", "f 196, m 173, u 2", "f 142, m 126")),
            new Stage(
                    "3.2",
                    List.of("district", "sex", "age", "group"),
                    List.of("f 23, m 19", "f 116, m 98", "f 161, m 136")),
            new Stage(
                    "3.3",
                    List.of("district", "sex", "age", "group", "route", "nvq_level"),
                    List.of("f 7, m 5", "f 53, m 43", "f 85, m 67")),
            new Stage(
                    "3.9",
                    List.of("district", "sex", "age", "group", "route", "placement"),
                    List.of("f 2, m 2", "f 19, m 19", "f 36, m 30")));

    private static final SyntheticLot AGES = SyntheticLot.of("18-24 38, 25-34 34, 35-59 26, 60+ 1, u 1");
    private static final SyntheticLot GROUPS = SyntheticLot.of(
            "ASPIRANT_MIGRANT_WORKER 46, RETURNEE_MIGRANT_WORKER 28, HOST_COMMUNITY_MEMBER 17, FAMILY_MEMBER 8, - 1");
    private static final SyntheticLot DISTRICTS = SyntheticLot.of("LK11 12, LK12 12, LK21 10, LK31 9, LK41 8, LK44 5,"
            + " LK51 9, LK53 7, LK61 8, LK62 6, LK71 6, LK82 3, LK91 4, - 1");
    private static final SyntheticLot ROUTES = SyntheticLot.of("CBT 7, RPL 3");
    private static final SyntheticLot LEVELS = SyntheticLot.of("2 2, 3 10, 4 7, 5 1");

    /** No more than the seed says have left for work abroad. */
    private static final List<Integer> ABROAD = List.of(1, 12, 2);

    private final Random random = new Random(31);

    private SyntheticTraining() {}

    static List<SyntheticRow> rows() {
        SyntheticTraining training = new SyntheticTraining();
        return new SyntheticFunnel("TR", "sex", STAGES, training::befall, training.random).rows();
    }

    private void befall(int stage, int quarter, List<Map<String, String>> persons) {
        switch (stage) {
            case 0 -> persons.forEach(this::enrol);
            case 2 -> persons.forEach(this::certify);
            case 3 -> place(persons, ABROAD.get(quarter));
            default -> {}
        }
    }

    private void enrol(Map<String, String> person) {
        person.put("age", AGES.one(random));
        person.put("group", GROUPS.one(random));
        person.put("district", DISTRICTS.one(random));
    }

    private void certify(Map<String, String> person) {
        person.put("route", ROUTES.one(random));
        person.put("nvq_level", LEVELS.one(random));
    }

    private static void place(List<Map<String, String>> persons, int abroad) {
        for (int person = 0; person < persons.size(); person++) {
            persons.get(person).put("placement", person < abroad ? "ABROAD" : "HOME");
        }
    }
}
