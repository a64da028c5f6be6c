package org.partnerhub.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/**
 * Synthetic persons on a cube of 12,000 inner cells: 25 districts in 9 provinces, 2 sexes, 5 ages, 3 groups, 4
 * interventions and 4 placements, with a few large districts and mixes that differ from province to province.
 */
final class ReferenceCube {
    private static final int[] DISTRICTS = {3, 3, 3, 5, 3, 2, 2, 2, 2};
    private static final double[] SEXES = {0.58, 0.42};
    private static final double[] AGES = {0.04, 0.24, 0.36, 0.28, 0.08};
    private static final double[] GROUPS = {0.6, 0.28, 0.12};
    private static final double[] INTERVENTIONS = {0.48, 0.29, 0.16, 0.07};
    private static final double[] PLACEMENTS = {0.52, 0.28, 0.14, 0.06};
    private static final List<Axis> AXES = List.of(Axis.SEX, Axis.AGE, Axis.GROUP, Axis.INTERVENTION, Axis.PLACEMENT);

    private final SplittableRandom random;
    private final List<String> districts = new ArrayList<>();
    private final List<double[]> mixes = new ArrayList<>();
    private final double[] sizes = new double[25];

    ReferenceCube(long seed) {
        this.random = new SplittableRandom(seed);
        for (int province = 0; province < DISTRICTS.length; province++) {
            for (int district = 0; district < DISTRICTS[province]; district++) {
                districts.add("LK" + (province + 1) + (district + 1));
            }
        }
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, 25).boxed().toList());
        for (int district = 0; district < 25; district++) {
            sizes[district] = 1 / (4.0 + ranks.remove(random.nextInt(ranks.size())));
        }
        Stream.of(SEXES, AGES, GROUPS, INTERVENTIONS, PLACEMENTS).forEach(mixes::add);
    }

    static Plan plan(Extent extent) {
        List<Map.Entry<String, List<String>>> provinces = IntStream.rangeClosed(1, 9)
                .mapToObj(province -> Map.entry("LK" + province, districtsOf(province)))
                .toList();
        List<Split> splits = new ArrayList<>(List.of(Split.districts(provinces)));
        for (int axis = 0; axis < AXES.size(); axis++) {
            splits.add(Split.by(AXES.get(axis), codes(List.of(2, 5, 3, 4, 4).get(axis))));
        }
        return Plan.of(splits, List.of(extent), Set.of());
    }

    /** That many more persons, added to those that there are. */
    Map<Cell, Long> count(Map<Cell, Long> before, long persons) {
        Map<Cell, Long> counts = new HashMap<>(before);
        for (long person = 0; person < persons; person++) {
            counts.merge(person(), 1L, Long::sum);
        }
        return counts;
    }

    private Cell person() {
        TreeMap<Axis, String> categories = new TreeMap<>();
        int district = draw(sizes);
        categories.put(Axis.DISTRICT, districts.get(district));
        for (int axis = 0; axis < AXES.size(); axis++) {
            double[] mix = mixes.get(axis).clone();
            int favoured = (district * 7 + axis * 3) % mix.length;
            mix[favoured] *= 1.5;
            categories.put(AXES.get(axis), "c" + draw(mix));
        }
        return new Cell(categories);
    }

    private int draw(double[] weights) {
        double left = random.nextDouble() * java.util.Arrays.stream(weights).sum();
        int chosen = 0;
        while (chosen < weights.length - 1 && left >= weights[chosen]) {
            left -= weights[chosen++];
        }
        return chosen;
    }

    private static List<String> districtsOf(int province) {
        return IntStream.rangeClosed(1, DISTRICTS[province - 1])
                .mapToObj(district -> "LK" + province + district)
                .toList();
    }

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(code -> "c" + code).toList();
    }
}
