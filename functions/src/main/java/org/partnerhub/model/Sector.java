package org.partnerhub.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sector of work.
 *
 * @param vocabulary a code of SectorVocabulary
 * @param code a code of Sector for vocabulary 1 (DAC), else of the list {@code Sector/} and the vocabulary's code
 */
public record Sector(Code vocabulary, Code code, Optional<BigDecimal> percentage, Narratives narrative) {}
