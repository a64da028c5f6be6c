package org.partnerhub.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.partnerhub.store.Archive;
import org.partnerhub.store.Signer;

/**
 * Exports the signed head of the chain, also of one that has not grown, so that an end that is cut off later is missed.
 *
 * <p>What was appended before a head is sealed cannot be rewritten unnoticed after it; what was appended since the last one can
 * be cut off unnoticed.
 *
 * @param archive where heads are kept out of reach of whoever may write the log
 */
public record Seal(Chain chain, Signer signer, Archive archive, Clock clock) {

    /**
     * Seals the chain as it ends now, and answers how many entries that are.
     *
     * @throws org.partnerhub.store.StoreUnavailable when the table, the key or the archive does not answer
     * @throws IllegalStateException when the last entry is not what was appended
     */
    public long set() {
        Head head = chain.head();
        SealedHead sealed = SealedHead.signed(head, clock.instant().truncatedTo(ChronoUnit.MILLIS), signer);
        archive.add(sealed.name(), sealed.toString().getBytes(StandardCharsets.UTF_8));
        return head.number();
    }
}
