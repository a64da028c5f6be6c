package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one US dollar was worth on a day.
 *
 * @param currency the ISO 4217 code
 * @param perUnitedStatesDollar units of the currency for one US dollar
 * @param source who published the rate
 * @param synthetic whether the rate was made up for demonstration
 */
public record Rate(
        String currency, BigDecimal perUnitedStatesDollar, LocalDate date, String source, boolean synthetic) {}
