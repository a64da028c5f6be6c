package org.partnerhub.reporting.facts;

import java.time.LocalDate;
import java.util.Optional;

/** A report of a site, made step by step; at first it states nothing but the identifier. */
record SiteOf(SiteReport made) {

    static SiteOf id(String id) {
        return new SiteOf(new SiteReport(
                FactDesk.ACTIVITY,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** A new one that may be recorded. */
    static SiteOf complete(String id) {
        return id(id).called("A well").of("WORKSHOP", "LK51").serving("R1");
    }

    SiteOf called(String name) {
        return new SiteOf(new SiteReport(
                made.activity(),
                made.id(),
                Optional.of(name),
                made.kind(),
                made.district(),
                made.result(),
                made.planned(),
                made.built(),
                made.operating()));
    }

    SiteOf of(String kind, String district) {
        return new SiteOf(new SiteReport(
                made.activity(),
                made.id(),
                made.name(),
                Optional.of(kind),
                Optional.of(district),
                made.result(),
                made.planned(),
                made.built(),
                made.operating()));
    }

    SiteOf serving(String result) {
        return new SiteOf(new SiteReport(
                made.activity(),
                made.id(),
                made.name(),
                made.kind(),
                made.district(),
                Optional.of(result),
                made.planned(),
                made.built(),
                made.operating()));
    }

    /** States its days; a hyphen stands for one that is not stated. */
    SiteOf on(String planned, String built, String operating) {
        return new SiteOf(new SiteReport(
                made.activity(),
                made.id(),
                made.name(),
                made.kind(),
                made.district(),
                made.result(),
                day(planned),
                day(built),
                day(operating)));
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.equals("-")).map(LocalDate::parse);
    }
}
