package org.partnerhub.store;

/** Writes one table. Every method throws {@link StoreUnavailable} when the outcome is unknown; it may be run again. */
public interface ItemWriter {

    /**
     * Keeps an item whose key is not taken.
     *
     * @return false when the key is taken already; then nothing is changed
     */
    boolean add(Item item);

    /**
     * Replaces the item of the same key.
     *
     * @return false when the item kept is not of the version before; then nothing is changed
     */
    boolean replace(Item item);
}
