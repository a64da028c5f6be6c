package org.partnerhub.store;

import java.math.BigDecimal;

/**
 * A number that is only ever added to.
 *
 * @param changes how many times it was added to, zeros included
 */
public record Count(Key key, BigDecimal value, long changes) {}
