package org.partnerhub.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.partnerhub.disclosure.AuditedTable;
import org.partnerhub.disclosure.Family;

/**
 * The linear program of one open system, and the way back from its columns to cells.
 *
 * <p>A cell that is to be shown high is the sum of two columns, of which the first goes no further than its claim: so a
 * batch gains nothing by raising a single cell without end.
 */
final class SystemProgram {
    private static final int NONE = -1;
    private static final double SNAP = 1e-7;
    private static final double LEAST_DUAL = 1e-7;

    private final OpenSystem system;
    private final AuditedTable table;
    private final int[] first;
    private final int[] rest;
    private final LinearModel model;

    /**
     * The program of one system.
     *
     * @param caps how far the first column of a cell goes, for those that are to be shown high
     */
    SystemProgram(OpenSystem system, AuditedTable table, Map<Integer, Long> caps) {
        this.system = system;
        this.table = table;
        this.first = none(table);
        this.rest = none(table);
        double[] upper = upper(caps);
        this.model = new LinearModel(
                upper, system.families().stream().map(this::equation).toList());
    }

    private static int[] none(AuditedTable table) {
        int[] columns = new int[table.values().length];
        Arrays.fill(columns, NONE);
        return columns;
    }

    private double[] upper(Map<Integer, Long> caps) {
        List<Double> upper = new ArrayList<>();
        for (int cell : system.cells()) {
            first[cell] = upper.size();
            if (caps.containsKey(cell)) {
                upper.add((double) caps.getOrDefault(cell, 0L));
                rest[cell] = upper.size();
            }
            upper.add(Double.POSITIVE_INFINITY);
        }
        return upper.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private LinearModel.Equation equation(Family family) {
        EquationBuilder equation = new EquationBuilder();
        add(equation, family.parent(), -1);
        IntStream.of(family.children()).forEach(child -> add(equation, child, 1));
        return equation.build();
    }

    private void add(EquationBuilder equation, int cell, int sign) {
        if (first[cell] == NONE) {
            equation.known(sign, table.values()[cell]);
        } else {
            columns(cell).forEach(column -> equation.unknown(sign, column));
        }
    }

    private IntStream columns(int cell) {
        return IntStream.of(first[cell], rest[cell]).filter(column -> column != NONE);
    }

    LinearModel model() {
        return model;
    }

    /** An objective without any weight yet. */
    double[] objective() {
        return new double[model.columns()];
    }

    /** Gives a cell a weight in an objective. */
    void weigh(double[] objective, Side side, int cell, double weight) {
        switch (side) {
            case HIGH -> objective[first[cell]] = weight;
            case LOW -> columns(cell).forEach(column -> objective[column] = weight);
        }
    }

    /** The table over all cells that a solution stands for, with what is all but whole made whole. */
    double[] tableOf(double[] solution) {
        double[] cells = Arrays.stream(table.values()).asDoubleStream().toArray();
        for (int cell : system.cells()) {
            cells[cell] = snapped(
                    columns(cell).mapToDouble(column -> solution[column]).sum());
        }
        return cells;
    }

    private static double snapped(double value) {
        double whole = Math.rint(value);
        return Math.abs(value - whole) <= SNAP ? whole : value;
    }

    /** Whether a table keeps every family and is nowhere negative: recomputed here, whatever the solver says. */
    boolean isPossible(double[] cells) {
        return system.cells().stream().allMatch(cell -> cells[cell] >= -Side.TOLERANCE)
                && system.families().stream().allMatch(family -> Math.abs(residual(family, cells)) <= Side.TOLERANCE);
    }

    private static double residual(Family family, double[] cells) {
        return IntStream.of(family.children())
                        .mapToDouble(child -> cells[child])
                        .sum()
                - cells[family.parent()];
    }

    /**
     * The published cells whose reduced cost is not zero: moving them would move the optimum. A published zero is a zero
     * that everybody knows; withholding it would not.
     */
    Set<Integer> binding(double[] duals) {
        double[] reducedCosts = new double[table.values().length];
        for (int row = 0; row < duals.length; row++) {
            addRow(reducedCosts, system.families().get(row), duals[row]);
        }
        return IntStream.range(0, reducedCosts.length)
                .filter(cell -> first[cell] == NONE && table.values()[cell] > 0)
                .filter(cell -> Math.abs(reducedCosts[cell]) > LEAST_DUAL)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static void addRow(double[] reducedCosts, Family family, double dual) {
        reducedCosts[family.parent()] += dual;
        IntStream.of(family.children()).forEach(child -> reducedCosts[child] -= dual);
    }
}
