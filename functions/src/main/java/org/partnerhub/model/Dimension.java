package org.partnerhub.model;

import java.util.Optional;

/**
 * One way in which a reported value is split, as published and as understood.
 *
 * @param name the publisher's free text
 * @param value the publisher's free text
 * @param category the axis's category it was recognised as; its list is the axis's code list; empty if not recognised
 */
public record Dimension(String name, String value, Optional<Code> category) {}
