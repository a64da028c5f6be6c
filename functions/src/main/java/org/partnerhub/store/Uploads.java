package org.partnerhub.store;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Files that partners bring, under a key of ours. Every method throws {@link StoreUnavailable} when it does not answer, and
 * {@link IllegalArgumentException} for a key that {@link #requireKey} refuses.
 */
public interface Uploads {
    /** As long as a key may be, in characters. */
    int LONGEST_KEY = 200;

    /**
     * An address that takes a file by PUT, from whoever knows it, for a while; the last one counts. How large it is and what
     * is in it is not checked.
     */
    URI address(String key, Duration valid);

    /** The length in bytes of a file that has arrived. */
    Optional<Long> length(String key);

    /**
     * The file's content, as it was when it was opened; the caller closes it, and reads an {@link java.io.IOException} where
     * it breaks off.
     *
     * @throws StoreUnavailable also when the file is not there
     */
    InputStream open(String key);

    /** Deletes a file with all its versions; one that is not there is deleted already. */
    void erase(String key);

    /**
     * Throws {@link IllegalArgumentException} unless the key consists of words of letters, digits and hyphens, with a slash
     * between them, so that it means the same in an address, a folder and a bucket.
     */
    static void requireKey(String key) {
        if (key.length() > LONGEST_KEY || !key.matches("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*")) {
            throw new IllegalArgumentException("no key for an upload");
        }
    }
}
