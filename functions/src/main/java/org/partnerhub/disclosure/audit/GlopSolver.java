package org.partnerhub.disclosure.audit;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.IncrementalityValues;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.LpAlgorithmValues;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;

/**
 * GLOP of OR-Tools: primal simplex on one thread, from the last basis, without presolve, which would lose that basis.
 *
 * <p>The only class that knows OR-Tools: its native library is beside one function alone. Native memory is freed by
 * {@code close}; nothing else frees it in time.
 */
public final class GlopSolver implements LinearSolver {
    /**
     * Loads the native library.
     *
     * @throws SolverUnavailable if it is not on the class path, not for this platform, or cannot be unpacked
     */
    public GlopSolver() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError missing) {
            throw new SolverUnavailable(missing);
        }
    }

    @Override
    public Loaded load(LinearModel model) {
        return new Program(model);
    }

    private static final class Program implements Loaded {
        private final MPSolver solver = new MPSolver("", MPSolver.OptimizationProblemType.GLOP_LINEAR_PROGRAMMING);
        private final MPSolverParameters parameters = parameters();
        private final MPVariable[] columns;
        private final MPConstraint[] rows;

        Program(LinearModel model) {
            columns = new MPVariable[model.columns()];
            for (int column = 0; column < columns.length; column++) {
                columns[column] = solver.makeNumVar(0, model.upper()[column], "");
            }
            rows = model.equations().stream().map(this::row).toArray(MPConstraint[]::new);
        }

        private MPConstraint row(LinearModel.Equation equation) {
            MPConstraint row = solver.makeConstraint(equation.rightSide(), equation.rightSide(), "");
            for (int at = 0; at < equation.columns().length; at++) {
                row.setCoefficient(columns[equation.columns()[at]], equation.coefficients()[at]);
            }
            return row;
        }

        @Override
        public Outcome solve(double[] objective, boolean maximise, long pivots) {
            aim(objective, maximise);
            solver.setSolverSpecificParametersAsString("max_number_of_iterations:" + pivots);
            MPSolver.ResultStatus result = solver.solve(parameters);
            return switch (result) {
                case OPTIMAL -> new Outcome(Status.OPTIMAL, values(), duals(), solver.iterations());
                case FEASIBLE, NOT_SOLVED -> without(Status.GAVE_UP);
                case INFEASIBLE, UNBOUNDED, ABNORMAL, MODEL_INVALID -> without(Status.OTHER);
            };
        }

        private void aim(double[] weights, boolean maximise) {
            MPObjective objective = solver.objective();
            objective.clear();
            objective.setOptimizationDirection(maximise);
            for (int column = 0; column < weights.length; column++) {
                if (weights[column] != 0) {
                    objective.setCoefficient(columns[column], weights[column]);
                }
            }
        }

        private Outcome without(Status status) {
            return new Outcome(status, new double[0], new double[0], solver.iterations());
        }

        private double[] values() {
            return List.of(columns).stream()
                    .mapToDouble(MPVariable::solutionValue)
                    .toArray();
        }

        private double[] duals() {
            return List.of(rows).stream().mapToDouble(MPConstraint::dualValue).toArray();
        }

        @Override
        public void close() {
            parameters.delete();
            solver.delete();
        }

        private static MPSolverParameters parameters() {
            MPSolverParameters parameters = new MPSolverParameters();
            parameters.setIntegerParam(IntegerParam.LP_ALGORITHM, LpAlgorithmValues.PRIMAL.swigValue());
            parameters.setIntegerParam(IntegerParam.INCREMENTALITY, IncrementalityValues.INCREMENTALITY_ON.swigValue());
            parameters.setIntegerParam(IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
            return parameters;
        }
    }
}
