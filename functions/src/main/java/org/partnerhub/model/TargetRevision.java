package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One change of a target.
 *
 * @param date the day of the change
 * @param from the value that held before
 * @param donorConsent the day on which the donor agreed; empty where no consent is on record
 */
public record TargetRevision(LocalDate date, BigDecimal from, Narratives reason, Optional<LocalDate> donorConsent) {}
