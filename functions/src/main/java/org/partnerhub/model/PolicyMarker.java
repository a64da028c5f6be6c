package org.partnerhub.model;

import java.util.Optional;

/**
 * A policy that an activity serves.
 *
 * @param vocabulary a code of PolicyMarkerVocabulary
 * @param code a code of PolicyMarker for vocabulary 1, else of the list {@code PolicyMarker/} and the vocabulary's code
 * @param significance a code of PolicySignificance
 */
public record PolicyMarker(Code vocabulary, Code code, Optional<Code> significance, Narratives narrative) {}
