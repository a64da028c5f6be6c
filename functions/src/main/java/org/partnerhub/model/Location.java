package org.partnerhub.model;

import java.util.List;
import java.util.Optional;

/**
 * Where an activity happens or whom it benefits; never a shelter.
 *
 * @param ref the publisher's own reference; a P-code where it is one
 * @param district a code of District; empty where the reference is no district's P-code
 * @param reach a code of GeographicLocationReach
 * @param identifiers gazetteer codes, each of the list {@code GeographicVocabulary/} and the vocabulary's code
 * @param exactness a code of GeographicExactness
 * @param locationClass a code of GeographicLocationClass
 */
public record Location(
        Optional<String> ref,
        Optional<Code> district,
        Optional<Code> reach,
        List<Code> identifiers,
        Narratives name,
        Narratives description,
        List<Code> administrative,
        Optional<Point> point,
        Optional<Code> exactness,
        Optional<Code> locationClass) {}
