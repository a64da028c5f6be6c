package org.partnerhub.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Values that are drawn by lot, each a stated number of times.
 *
 * @param numbers how often each value is there, by value
 */
record SyntheticLot(Map<String, Integer> numbers) {

    /** Reads {@code "f 68, m 43, u 1"}; a hyphen stands for what is left empty. */
    static SyntheticLot of(String text) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String part : text.split(", ", -1)) {
            String[] pair = part.split(" ", 2);
            numbers.put(pair[0].equals("-") ? "" : pair[0], Integer.parseInt(pair[1]));
        }
        return new SyntheticLot(numbers);
    }

    /** Every value as often as it is there, shuffled. */
    List<String> all(Random random) {
        List<String> all = new ArrayList<>();
        numbers.forEach((value, times) -> all.addAll(Collections.nCopies(times, value)));
        Collections.shuffle(all, random);
        return all;
    }

    /** One value, put back after it was drawn. */
    String one(Random random) {
        return all(random).get(0);
    }
}
