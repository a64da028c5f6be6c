package org.partnerhub.model;

import java.util.Optional;

/**
 * What an activity is about.
 *
 * @param type a code of DescriptionType: general, objectives, target groups or other
 */
public record Description(Optional<Code> type, Narratives text) {}
