package org.partnerhub.store;

/** How fresh a read must be. */
public enum Consistency {
    /** May miss a write of the last moments, at half the price. */
    EVENTUAL,
    /** Sees every write that was answered before. */
    STRONG
}
