package org.partnerhub.access;

/** The kinds of thing that access is decided for; {@link Scope} says what opens each. */
public enum Rule {
    /** What every viewer may see: the programme's framework, code lists, what is said about releases. */
    PARTNER,
    /** A released figure. */
    FIGURE,
    /** A total of money. */
    MONEY,
    /** A single payment. */
    TRANSACTION
}
