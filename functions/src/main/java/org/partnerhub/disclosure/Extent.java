package org.partnerhub.disclosure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.partnerhub.model.Axis;

/** Which tables an indicator has; each is closed under leaving out an axis. */
public enum Extent {
    /** Every table of up to three axes; for comparison with others' programs. */
    EVERY_THREE_AXES,
    /** Up to three axes with provinces, up to two with districts; the stage counts as an axis. */
    FULL,
    /** What is left of {@link #FULL} without its tables of three axes. */
    TWO_AXES,
    /** Without districts by another axis, too. */
    DISTRICTS_ALONE,
    /** Sex, age, group, district, and sex by group, at each stage; of victims of trafficking the type of exploitation, too. */
    SMALL,
    /** What is left without the tables of two axes: one axis; the stage counts. */
    ONE_AXIS,
    /** Not split at all, but by stage. */
    WHOLE;

    /** Fewer persons than this are too few for the full plan. */
    public static final long PERSONS_FOR_THE_FULL_PLAN = 2_000;

    /** The tables of an indicator with this target of persons. */
    public static Extent forTarget(long persons) {
        return persons < PERSONS_FOR_THE_FULL_PLAN ? SMALL : FULL;
    }

    /** Whether it has the table by these axes. */
    public boolean has(Set<Axis> axes) {
        return switch (this) {
            case EVERY_THREE_AXES -> axes.size() <= 3;
            case FULL -> axes.size() <= (axes.contains(Axis.DISTRICT) ? 2 : 3);
            case TWO_AXES -> axes.size() <= 2;
            case DISTRICTS_ALONE -> axes.size() <= (axes.contains(Axis.DISTRICT) ? 1 : 2);
            case SMALL -> isSmall(withoutStage(axes));
            case ONE_AXIS -> axes.size() <= 1;
            case WHOLE -> withoutStage(axes).isEmpty();
        };
    }

    /** What is left when the finest tables are dropped; empty when there is nothing left to drop. */
    Optional<Extent> coarser() {
        return switch (this) {
            case EVERY_THREE_AXES, FULL -> Optional.of(TWO_AXES);
            case TWO_AXES -> Optional.of(DISTRICTS_ALONE);
            case DISTRICTS_ALONE, SMALL -> Optional.of(ONE_AXIS);
            case ONE_AXIS -> Optional.of(WHOLE);
            case WHOLE -> Optional.empty();
        };
    }

    private static boolean isSmall(Set<Axis> axes) {
        return axes.isEmpty()
                || axes.equals(Set.of(Axis.SEX, Axis.GROUP))
                || (axes.size() == 1
                        && Set.of(Axis.SEX, Axis.AGE, Axis.GROUP, Axis.DISTRICT, Axis.EXPLOITATION)
                                .containsAll(axes));
    }

    private static Set<Axis> withoutStage(Set<Axis> axes) {
        Set<Axis> others = EnumSet.noneOf(Axis.class);
        others.addAll(axes);
        others.remove(Axis.STAGE);
        return others;
    }
}
