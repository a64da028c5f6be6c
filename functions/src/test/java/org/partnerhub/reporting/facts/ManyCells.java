package org.partnerhub.reporting.facts;

import java.util.List;
import org.partnerhub.model.CodeLists.Entry;

/** As many different cells as one likes, of one person each. */
final class ManyCells {
    private static final List<String> SEXES = List.of("f", "m", "x", "o");

    private ManyCells() {}

    /** Adds up to 125 parts, first by district, then by sex, then by both, over three splits. */
    static ActualOf of(ActualOf report, int count) {
        List<Entry> districts = FactDesk.LISTS.entries("District");
        ActualOf more = report;
        for (int index = 0; index < count; index++) {
            more = more.part(cell(index, districts), "1");
        }
        return more;
    }

    private static String cell(int index, List<Entry> districts) {
        if (index < SEXES.size()) {
            return "SEX=" + SEXES.get(index);
        }
        int rest = index - SEXES.size();
        String district =
                "DISTRICT=" + districts.get(rest % districts.size()).code().code();
        return rest < districts.size() ? district : "SEX=" + SEXES.get(rest / districts.size() - 1) + ";" + district;
    }
}
