package org.partnerhub.model;

/**
 * A link to another activity.
 *
 * @param ref the other activity's identifier; nothing checks that the hub holds it
 * @param type a code of RelatedActivityType
 */
public record RelatedActivity(String ref, Code type) {}
