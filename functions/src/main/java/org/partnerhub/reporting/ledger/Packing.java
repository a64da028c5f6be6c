package org.partnerhub.reporting.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerhub.store.Key;

/** Packs plans into as few commits as is easily done: those that touch the same cells go together. */
record Packing(int mostChanges) {

    List<List<Plan>> pack(List<Plan> plans) {
        List<List<Plan>> packs = new ArrayList<>();
        Set<Key> touched = new HashSet<>();
        for (Plan plan : byCell(plans)) {
            long more = plan.touched().stream()
                    .filter(key -> !touched.contains(key))
                    .count();
            if (packs.isEmpty() || touched.size() + more > mostChanges) {
                packs.add(new ArrayList<>());
                touched.clear();
            }
            packs.get(packs.size() - 1).add(plan);
            touched.addAll(plan.touched());
        }
        return packs;
    }

    private static List<Plan> byCell(List<Plan> plans) {
        return plans.stream().sorted(Comparator.comparing(Plan::place)).toList();
    }
}
