package org.partnerhub.model;

import java.util.Optional;

/**
 * A result's or indicator's place in a framework.
 *
 * @param vocabulary a code of ResultVocabulary or IndicatorVocabulary
 * @param code the code within that vocabulary
 */
public record Reference(Code vocabulary, String code, Optional<String> uri) {}
