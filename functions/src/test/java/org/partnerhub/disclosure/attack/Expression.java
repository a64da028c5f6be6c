package org.partnerhub.disclosure.attack;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Something to find out: a cell, or one cell less another. */
record Expression(String name, Map<String, Integer> signs) {
    static Expression cell(String cell) {
        return new Expression(cell, Map.of(cell, 1));
    }

    static Expression difference(String outer, String inner) {
        return new Expression(outer + " less " + inner, Map.of(outer, 1, inner, -1));
    }

    double value(ToDoubleFunction<String> cells) {
        return signs.entrySet().stream()
                .mapToDouble(term -> term.getValue() * cells.applyAsDouble(term.getKey()))
                .sum();
    }
}
