package org.partnerhub.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something built or equipped: a centre, a workshop, a road. It carries no figure about persons and is never a shelter.
 *
 * @param id unique within the activity
 * @param kind a code of SiteKind
 * @param district a code of District
 * @param result the code of the result it serves
 * @param planned the day it was planned; empty where nobody has stated that
 * @param built the day it was finished; empty where nobody has stated that
 * @param operating the day it began to work; empty where nobody has stated that
 * @param synthetic whether it was made up for demonstration
 */
public record Site(
        String id,
        Narratives name,
        Code kind,
        Code district,
        Optional<String> result,
        Optional<Point> point,
        Optional<LocalDate> planned,
        Optional<LocalDate> built,
        Optional<LocalDate> operating,
        boolean synthetic) {

    /** What had come true of it by the end of a day; empty when all that is stated of it came later. */
    public Optional<Site> by(LocalDate day) {
        Site then = new Site(
                id,
                name,
                kind,
                district,
                result,
                point,
                by(day, planned),
                by(day, built),
                by(day, operating),
                synthetic);
        return isStated() && !then.isStated() ? Optional.empty() : Optional.of(then);
    }

    private static Optional<LocalDate> by(LocalDate day, Optional<LocalDate> stated) {
        return stated.filter(date -> !date.isAfter(day));
    }

    private boolean isStated() {
        return planned.isPresent() || built.isPresent() || operating.isPresent();
    }
}
