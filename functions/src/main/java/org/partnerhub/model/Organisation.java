package org.partnerhub.model;

import java.util.Optional;

/**
 * An organisation as a publisher names it.
 *
 * @param ref the organisation identifier, for example {@code XM-DAC-47066}; empty where none is known
 * @param type a code of OrganisationType
 */
public record Organisation(Optional<String> ref, Optional<Code> type, Narratives name) {}
