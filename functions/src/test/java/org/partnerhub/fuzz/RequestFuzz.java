package org.partnerhub.fuzz;

import org.partnerhub.store.MemoryItems;

/**
 * What the fuzzer Jazzer calls by its name, once for each input that it makes up; an error is a finding.
 *
 * @see <a href="https://github.com/CodeIntelligenceTesting/jazzer">Jazzer</a>
 */
public final class RequestFuzz {
    private static final AskedByBytes HUB = new AskedByBytes(new MemoryItems());

    private RequestFuzz() {}

    /** Asks the hub by these bytes. */
    public static void fuzzerTestOneInput(byte[] input) {
        HUB.ask(input);
    }
}
