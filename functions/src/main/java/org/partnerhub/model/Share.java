package org.partnerhub.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of a sum that goes to one result, or to support costs; a hub extension, since IATI ties no money to results.
 *
 * @param result the result's code; empty for support costs
 * @param percentage from 0 to 100; the shares of one sum total 100
 */
public record Share(Optional<String> result, BigDecimal percentage) {}
