package org.partnerhub.store;

/** What is kept for good: nothing is ever changed or taken away. */
public interface Archive {

    /**
     * Keeps a content under a name. Under a name that is taken nothing is changed, so that whoever keeps something again
     * does no harm; that equal names mean equal contents is the caller's duty.
     *
     * @param name as {@link Uploads#requireKey} has it
     * @throws StoreUnavailable when it is not known to be kept; it may be kept again
     */
    void add(String name, byte[] content);
}
