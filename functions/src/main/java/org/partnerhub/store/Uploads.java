package org.partnerhub.store;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Files that partners bring, under a key of ours; every method throws {@link StoreUnavailable} when it does not answer. */
public interface Uploads {

    /** An address that takes one file by PUT, from whoever knows it, for a while. */
    URI address(String key, Duration valid);

    /** The length in bytes of a file that has arrived. */
    Optional<Long> length(String key);

    /** The file's content; the caller closes it. */
    InputStream open(String key);

    /** Deletes a file with all its versions; one that is not there is deleted already. */
    void erase(String key);
}
