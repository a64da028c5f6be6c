package org.partnerhub.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the sheets of a workbook are called: nothing twice, whatever its case, and no name longer than Excel allows. */
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    /** A sheet's name for each table's, in their order; of a long one the last words are kept, which tell most. */
    static List<String> of(List<String> tables) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        tables.forEach(table -> names.add(free(table, taken)));
        return names;
    }

    private static String free(String table, Set<String> taken) {
        String name = end(table, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            name = end(table, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String end(String table, int length) {
        int dot = table.indexOf('.');
        if (table.length() <= length) {
            return table;
        }
        return dot < 0 ? table.substring(table.length() - length) : end(table.substring(dot + 1), length);
    }
}
