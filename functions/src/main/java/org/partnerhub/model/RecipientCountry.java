package org.partnerhub.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A country that an activity benefits.
 *
 * @param code a code of Country, ISO 3166-1 alpha-2
 */
public record RecipientCountry(Code code, Optional<BigDecimal> percentage) {}
