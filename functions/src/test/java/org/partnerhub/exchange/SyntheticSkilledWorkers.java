package org.partnerhub.exchange;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnerhub.exchange.SyntheticFunnel.Stage;

/**
 * Persons on the way to work in Japan as Specified Skilled Workers. Language and skill tests together are, field by field,
 * the tests passed that the seed reports.
 */
final class SyntheticSkilledWorkers {
    private static final List<String> COLUMNS = List.of("district", "sex", "skilled_worker_field");
    private static final List<Stage> STAGES = List.of(
            new Stage(
                    "3.10",
                    COLUMNS,
                    List.of(
                            "NURSING_CARE 16, FOOD_SERVICE 10, AGRICULTURE 6, CONSTRUCTION 6, AVIATION 2",
                            "NURSING_CARE 26, FOOD_SERVICE 14, AGRICULTURE 8, CONSTRUCTION 7, AVIATION 3",
                            "NURSING_CARE 24, FOOD_SERVICE 12, AGRICULTURE 7, CONSTRUCTION 6, AVIATION 3")),
            new Stage(
                    "3.11",
                    COLUMNS,
                    List.of(
                            "NURSING_CARE 5, FOOD_SERVICE 3, AGRICULTURE 1, CONSTRUCTION 1, AVIATION 1",
                            "NURSING_CARE 8, FOOD_SERVICE 5, AGRICULTURE 3, CONSTRUCTION 3, AVIATION 1",
                            "NURSING_CARE 10, FOOD_SERVICE 6, AGRICULTURE 4, CONSTRUCTION 3, AVIATION 1")),
            new Stage(
                    "3.12",
                    COLUMNS,
                    List.of(
                            "NURSING_CARE 3, FOOD_SERVICE 1, AGRICULTURE 1, CONSTRUCTION 1",
                            "NURSING_CARE 7, FOOD_SERVICE 4, AGRICULTURE 2, CONSTRUCTION 1, AVIATION 1",
                            "NURSING_CARE 10, FOOD_SERVICE 6, AGRICULTURE 3, CONSTRUCTION 2, AVIATION 1")),
            new Stage(
                    "3.13",
                    COLUMNS,
                    List.of(
                            "NURSING_CARE 2, FOOD_SERVICE 1, CONSTRUCTION 1",
                            "NURSING_CARE 6, FOOD_SERVICE 3, AGRICULTURE 2, CONSTRUCTION 1",
                            "NURSING_CARE 9, FOOD_SERVICE 5, AGRICULTURE 3, AVIATION 1")),
            new Stage(
                    "3.14",
                    COLUMNS,
                    List.of(
                            "NURSING_CARE 0",
                            "NURSING_CARE 6, FOOD_SERVICE 2, AGRICULTURE 1, CONSTRUCTION 1",
                            "NURSING_CARE 1, FOOD_SERVICE 1")));

    private static final SyntheticLot SEXES = SyntheticLot.of("f 52, m 47, u 1");
    private static final SyntheticLot DISTRICTS = SyntheticLot.of(
            "LK11 18, LK12 16, LK21 14, LK31 10, LK41 6, LK51 6, LK53 4, LK61 12, LK62 5, LK71 6, LK91 3");

    private final Random random = new Random(310);

    private SyntheticSkilledWorkers() {}

    static List<SyntheticRow> rows() {
        SyntheticSkilledWorkers workers = new SyntheticSkilledWorkers();
        return new SyntheticFunnel("SW", "skilled_worker_field", STAGES, workers::befall, workers.random).rows();
    }

    private void befall(int stage, int quarter, List<Map<String, String>> persons) {
        if (stage == 0) {
            persons.forEach(this::enrol);
        }
    }

    private void enrol(Map<String, String> person) {
        person.put("sex", SEXES.one(random));
        person.put("district", DISTRICTS.one(random));
    }
}
