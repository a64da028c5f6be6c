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
    TRANSACTION,
    /** The reporting desk, for whoever has something to do there. */
    DESK,
    /** To report for the own organisation. */
    REPORT,
    /** To bring files for the own organisation, of what is to be counted or of whom is to be erased. */
    IMPORT,
    /** To approve for the own organisation; whether one is an approver or a deputy is decided step by step. */
    APPROVE,
    /** Why figures of the own organisation are withheld. */
    DISCLOSURE,
    /** How a recount of what is reported went; what of it concerns an organisation is told to that one alone. */
    RECOUNT,
    /** To comment on, and object to, what is to be released. */
    VALIDATE,
    /** To say which addresses of the own partner are told of releases. */
    SUBSCRIBE,
    /** To read who did and read what. */
    AUDIT
}
