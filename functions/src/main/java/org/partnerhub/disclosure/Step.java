package org.partnerhub.disclosure;

/** Why a cell is withheld: for those who look after data protection; partners see one marker whatever the step. */
public enum Step {
    /** It holds fewer persons than the threshold, or nobody. */
    SMALL,
    /** It differs by fewer from a value of it that is known from an earlier release, or not at all. */
    CHANGE,
    /** With the other figures it would give away one that is small or changed. */
    LINKED,
    /** It would bound one of them too closely, step by step. */
    BOUNDED,
    /** The gate withheld it, or dropped its table. */
    AUDITED
}
