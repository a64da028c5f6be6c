package org.partnerhub.model;

import java.math.BigDecimal;

/** A place on the globe in WGS 84 degrees. */
public record Point(BigDecimal latitude, BigDecimal longitude) {}
