package org.partnerhub.disclosure.attack;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * All that is known of one release as one linear system: a variable for every cell, shown ones fixed, none negative. Built for
 * the attack, apart from the gate: nothing is left out, split up or known in advance.
 */
final class ReleaseSystem implements AutoCloseable {
    private static final double TOLERANCE = 1e-6;
    private static final double INTERESTING = 12;
    private static final double FAR = 100;
    private static final int SAMPLES = 60;

    private final List<Relation> relations;
    private final Map<String, Long> shown;
    private final MPSolver solver;
    private final MPSolverParameters parameters;
    private final Map<String, MPVariable> cells = new LinkedHashMap<>();
    private final Map<String, MPVariable> near = new LinkedHashMap<>();
    private final MPVariable wanted;
    private final MPConstraint meaning;
    private final List<Map<String, Double>> samples = new ArrayList<>();

    ReleaseSystem(List<Relation> relations, Map<String, Long> shown, long seed) {
        Loader.loadNativeLibraries();
        this.relations = relations;
        this.shown = shown;
        this.solver = new MPSolver("", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
        this.parameters = new MPSolverParameters();
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        names().forEach(this::addCell);
        relations.forEach(this::addRelation);
        this.wanted = solver.makeNumVar(0, 0, "");
        this.meaning = solver.makeConstraint(0, 0, "");
        meaning.setCoefficient(wanted, -1);
        sample(new SplittableRandom(seed));
    }

    private Stream<String> names() {
        return relations.stream()
                .flatMap(relation -> Stream.concat(Stream.of(relation.parent()), relation.children().stream()))
                .distinct();
    }

    /** A cell is what is near zero and what is beyond, so that a sample can push many cells off zero at once. */
    private void addCell(String cell) {
        Optional<Long> known = Optional.ofNullable(shown.get(cell));
        MPVariable variable = solver.makeNumVar(
                known.map(Long::doubleValue).orElse(0.0),
                known.map(Long::doubleValue).orElse(MPSolver.infinity()),
                "");
        cells.put(cell, variable);
        if (known.isEmpty()) {
            MPVariable lowPart = solver.makeNumVar(0, INTERESTING, "");
            MPConstraint isPart = solver.makeConstraint(0, MPSolver.infinity(), "");
            isPart.setCoefficient(variable, 1);
            isPart.setCoefficient(lowPart, -1);
            near.put(cell, lowPart);
        }
    }

    private void addRelation(Relation relation) {
        MPConstraint sum = solver.makeConstraint(0, 0, "");
        sum.setCoefficient(cells.get(relation.parent()), -1);
        relation.children().forEach(child -> sum.setCoefficient(cells.get(child), 1));
    }

    private void sample(SplittableRandom random) {
        for (int number = 0; number < SAMPLES; number++) {
            double share = 1.0 / (1 + number % 4);
            MPObjective objective = fresh(number % 2 == 0);
            (number % 2 == 0 ? near : cells)
                    .values().stream()
                            .filter(variable -> random.nextDouble() < share)
                            .forEach(variable -> objective.setCoefficient(variable, random.nextDouble(0.5, 1.5)));
            keep(solver.solve(parameters));
        }
    }

    private MPObjective fresh(boolean maximise) {
        MPObjective objective = solver.objective();
        objective.clear();
        objective.setOptimizationDirection(maximise);
        wanted.setBounds(-MPSolver.infinity(), MPSolver.infinity());
        return objective;
    }

    private void keep(MPSolver.ResultStatus status) {
        if (status == MPSolver.ResultStatus.OPTIMAL) {
            Map<String, Double> table = new HashMap<>();
            cells.forEach((cell, variable) -> table.put(cell, variable.solutionValue()));
            if (isPossible(table)) {
                samples.add(table);
            }
        }
    }

    private boolean isPossible(Map<String, Double> table) {
        return table.values().stream().allMatch(value -> value >= -TOLERANCE)
                && relations.stream().allMatch(relation -> Math.abs(residual(relation, table)) <= TOLERANCE);
    }

    private static double residual(Relation relation, Map<String, Double> table) {
        return relation.children().stream().mapToDouble(table::get).sum() - table.get(relation.parent());
    }

    boolean isShown(String cell) {
        return shown.containsKey(cell);
    }

    /** What tables seen so far hold; at the very least the truth, which the attacker is not told but judged by. */
    Interval seen(Expression expression, long truth) {
        Interval interval = Interval.exactly(truth);
        for (Map<String, Double> table : samples) {
            interval = interval.with(expression.value(table::get));
        }
        return interval;
    }

    /** The whole of what it can be, as far as it lies near the truth; empty if the solver does not end in an optimum. */
    Optional<Interval> all(Expression expression, long truth) {
        if (expression.signs().keySet().stream().allMatch(this::isShown)) {
            return Optional.of(Interval.exactly(truth));
        }
        expression.signs().forEach((cell, sign) -> meaning.setCoefficient(cells.get(cell), sign));
        Optional<Double> low = optimum(false, truth);
        Optional<Double> high = optimum(true, truth);
        expression.signs().keySet().forEach(cell -> meaning.setCoefficient(cells.get(cell), 0));
        return low.flatMap(least -> high.map(most -> new Interval(least, most)));
    }

    private Optional<Double> optimum(boolean maximise, long truth) {
        MPObjective objective = fresh(maximise);
        objective.setCoefficient(wanted, 1);
        wanted.setBounds((double) truth - FAR, (double) truth + FAR);
        MPSolver.ResultStatus status = solver.solve(parameters);
        keep(status);
        return status == MPSolver.ResultStatus.OPTIMAL ? Optional.of(wanted.solutionValue()) : Optional.empty();
    }

    @Override
    public void close() {
        parameters.delete();
        solver.delete();
    }
}
