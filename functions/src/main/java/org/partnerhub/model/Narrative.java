package org.partnerhub.model;

/**
 * One text in one language.
 *
 * @param language the BCP 47 tag in small letters; any language that a publisher used, not only the hub's four
 * @param text the text as published
 */
public record Narrative(String language, String text) {}
