package org.partnerhub.model;

/** What one unit of an indicator is. */
public enum CountBasis {
    PERSON,
    HOUSEHOLD,
    ENTITY,
    EVENT,
    MONEY
}
