package org.partnerhub.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;

/**
 * What can be asked of one system, whatever is in it: the cells of its tables, how they add up, and what each is in terms
 * of margins. It is fixed before anybody is counted and depends on no data.
 *
 * <p>Promised: with a cell the plan has every cell that leaves out one of its axes; and of two cells one of which contains
 * the other the families tell so. Not checked: that the declared target is honest, and that all indicators which count
 * the same people are in one system; the duty of the organisation that owns them.
 */
public final class Plan {
    private final Tables tables;
    private final PlanCells cells;
    private final Impossible impossible;
    private final Field field;
    private final Families families;
    private @Nullable PlanVectors vectors;

    /**
     * The plan of a system.
     *
     * @param splits its axes; the codes of different axes may be the same
     * @param extents the tables of each stage, the first stage's first; of a system without stages a single one
     * @param impossible parts that nobody can be in; their figures are shown as 0
     */
    public static Plan of(List<Split> splits, List<Extent> extents, Set<Cell> impossible) {
        return new Plan(new Tables(splits, extents), impossible, Field.STANDARD);
    }

    Plan(Tables tables, Set<Cell> impossibleParts, Field field) {
        this.tables = tables;
        this.field = field;
        this.cells = new PlanCells(tables);
        this.families = new FamilyTree(cells).families();
        this.impossible = new Impossible(cells.splits(), impossibleParts);
    }

    /** Made when somebody asks for them first: whoever only reads what was decided never does. */
    private synchronized PlanVectors vectors() {
        PlanVectors known = vectors;
        if (known == null) {
            known = PlanVectors.of(cells, impossible, field);
            vectors = known;
        }
        return known;
    }

    /** How many cells there are; they are numbered from 0. */
    public int size() {
        return cells.cells().size();
    }

    /** The cells in the order of their numbers. */
    public List<Cell> cells() {
        return List.copyOf(cells.cells());
    }

    /** The number of a cell; empty if it is not in the plan. */
    public Optional<Integer> number(Cell cell) {
        return Optional.of(cells.number(cell)).filter(number -> number >= 0);
    }

    /** How the cells add up. */
    public Families families() {
        return families;
    }

    /** Whether those who reached a stage, 1 without stages, can be asked for by these axes; the stage is not among them. */
    public boolean has(int stage, Set<Axis> axes) {
        return tables.breakdowns(stage).contains(axes);
    }

    /** All sets of axes by which those who reached a stage can be asked for: what a refusal names. */
    public List<Set<Axis>> breakdowns(int stage) {
        return tables.breakdowns(stage);
    }

    /** All cells, then those that are left without the finest tables, and so on down to totals. */
    List<BitSet> tablesFromTheFinest() {
        return Stream.iterate(Optional.of(tables), Optional::isPresent, some -> some.flatMap(Tables::coarser))
                .flatMap(Optional::stream)
                .map(this::cellsOf)
                .toList();
    }

    private BitSet cellsOf(Tables some) {
        BitSet cellsOf = new BitSet();
        IntStream.range(0, size())
                .filter(cell -> some.has(Shape.of(cells.cells().get(cell))))
                .forEach(cellsOf::set);
        return cellsOf;
    }

    /** The cells that nobody can be in. */
    BitSet empty() {
        return vectors().empty();
    }

    /** By how many axes each cell is split. */
    int[] axes() {
        return cells.cells().stream().mapToInt(cell -> cell.categories().size()).toArray();
    }

    /** How many inner cells each cell is made of. */
    int[] widths() {
        return IntStream.range(0, size()).map(cells::width).toArray();
    }

    /** A matrix whose rows are the cells, by their numbers. */
    Matrix matrix(SplittableRandom random) {
        PlanVectors all = vectors();
        return new Matrix(all.rows(), all.columns(), field, random);
    }

    /**
     * Every cell of the plan as it was counted, for those alone who have counted: nothing in it is protected.
     *
     * @param inner persons by inner cells
     * @throws NegativeCountException if an inner cell holds fewer than nobody
     * @throws ImpossibleCountException if somebody is counted where nobody can be
     */
    public Map<Cell, Long> unprotected(Map<Cell, Long> inner) {
        long[] values = values(inner);
        Map<Cell, Long> unprotected = new HashMap<>();
        List<Cell> numbered = cells();
        IntStream.range(0, size()).forEach(cell -> unprotected.put(numbered.get(cell), values[cell]));
        return unprotected;
    }

    /**
     * The value of each cell.
     *
     * @param inner persons by inner cells, which have a leaf on each axis; who is not there is nobody
     * @throws NegativeCountException if an inner cell holds fewer than nobody
     * @throws ImpossibleCountException if somebody is counted where nobody can be
     */
    long[] values(Map<Cell, Long> inner) {
        long[] values = new long[size()];
        inner.forEach((cell, persons) -> add(values, cells.leaves(cell), persons));
        return values;
    }

    /**
     * The cells one axis deeper than the plan that are proved to hold fewer persons than the threshold, and not none.
     *
     * @param inner persons by inner cells
     * @param published persons by the cells that would be shown
     */
    List<Cell> givenAway(Map<Cell, Long> inner, Map<Cell, Long> published, Threshold threshold) {
        return new DeeperPlan(tables).givenAway(inner, published.keySet(), threshold.k());
    }

    private void add(long[] values, int[] inner, long persons) {
        if (persons < 0) {
            throw new NegativeCountException();
        }
        if (persons > 0 && impossible.contains(inner)) {
            throw new ImpossibleCountException();
        }
        if (persons > 0) {
            cells.eachAround(inner, cell -> values[cell] = Math.addExact(values[cell], persons));
        }
    }
}
