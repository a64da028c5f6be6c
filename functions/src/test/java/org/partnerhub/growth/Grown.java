package org.partnerhub.growth;

/**
 * What a hub of one size costs. Time on processors is that of the whole process, in which the database runs too, but for a query, of which
 * it is that of the reading room alone.
 *
 * @param participations how many rows were imported
 * @param importSeconds time on processors
 * @param reportedMegabytes what is kept left of the wall
 * @param releaseSeconds time on processors, for all releases
 * @param releases how many were made, each linked to those before it
 * @param releasedMegabytes what is kept right of the wall
 * @param queryMilliseconds time on processors for persons by district and sex, worked out anew from a release in memory
 * @param queryUnits read units for it
 */
record Grown(
        double participations,
        double importSeconds,
        double reportedMegabytes,
        double releaseSeconds,
        int releases,
        double releasedMegabytes,
        double queryMilliseconds,
        double queryUnits) {}
