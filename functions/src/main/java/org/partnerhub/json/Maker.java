package org.partnerhub.json;

import org.jspecify.annotations.Nullable;

/** Makes a value of other values. */
interface Maker {
    /**
     * Makes it.
     *
     * @throws NotWrittenHere when its class refuses them: then they were not written by it
     */
    Object make(@Nullable Object... values) throws NotWrittenHere;
}
