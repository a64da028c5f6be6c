package org.partnerhub.disclosure.audit;

import java.util.ArrayList;
import java.util.List;

/** Gathers the terms of one equation. */
final class EquationBuilder {
    private final List<Integer> columns = new ArrayList<>();
    private final List<Integer> signs = new ArrayList<>();
    private long rightSide;

    void known(int sign, long value) {
        rightSide -= sign * value;
    }

    void unknown(int sign, int column) {
        columns.add(column);
        signs.add(sign);
    }

    LinearModel.Equation build() {
        return new LinearModel.Equation(
                columns.stream().mapToInt(Integer::intValue).toArray(),
                signs.stream().mapToDouble(Integer::doubleValue).toArray(),
                rightSide);
    }
}
