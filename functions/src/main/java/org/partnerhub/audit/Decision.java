package org.partnerhub.audit;

/** What became of something. */
public enum Decision {
    /** It is about to be done; if nothing follows, it is not known whether it was. */
    BEGUN,
    /** It was done, or answered. */
    DONE,
    /** It was not done, since it may not be. */
    REFUSED,
    /** It was not done, or not wholly, for a fault of the hub. */
    FAILED
}
