package org.partnerhub.model;

import java.time.LocalDate;
import java.util.List;

/** A reporting period of an indicator, from its first to its last day, both included. */
public record Period(LocalDate periodStart, LocalDate periodEnd, List<Target> targets, List<Actual> actuals) {}
