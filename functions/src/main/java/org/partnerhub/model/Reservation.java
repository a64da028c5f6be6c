package org.partnerhub.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An objection of the government to a figure that nobody settled in time: it stands beside the figure, and vetoes nothing.
 *
 * @param periodEnd the last day of the period that it is about
 * @param indicator the indicator's code; empty when it is about the whole period
 * @param reason a code of the list {@code PeriodReason}
 * @param madeAt when the objection was made
 */
public record Reservation(LocalDate periodEnd, Optional<String> indicator, Code reason, Instant madeAt) {}
