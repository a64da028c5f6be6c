package org.partnerhub.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where an indicator stood before the work began; a baseline that counts persons is protected as an actual is. */
public record Baseline(
        int year,
        Optional<LocalDate> isoDate,
        Optional<BigDecimal> value,
        List<Dimension> dimensions,
        List<Code> locations,
        Narratives comment) {}
