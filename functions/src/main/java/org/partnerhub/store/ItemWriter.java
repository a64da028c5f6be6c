package org.partnerhub.store;

/** Writes one table. Every method throws {@link StoreUnavailable} when the outcome is unknown; it may be run again. */
public interface ItemWriter {

    /**
     * Keeps an item whose key is not taken.
     *
     * @return true when it is kept now, also if an equal item was kept before; false when the key is taken by another item,
     *     and then nothing is changed. Whoever needs a single winner names the writer in the content.
     */
    boolean add(Item item);

    /**
     * Replaces the item of the same key.
     *
     * @return true when it is kept now, also if an equal item was kept before; false when the item kept is not of the
     *     version before, and then nothing is changed
     */
    boolean replace(Item item);
}
