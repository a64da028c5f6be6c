package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money as IATI's {@code value} element states it.
 *
 * @param value the sum as published, never rounded
 * @param currency the ISO 4217 code
 * @param valueDate the day to which a rate of exchange applies
 */
public record Amount(BigDecimal value, String currency, LocalDate valueDate) {}
