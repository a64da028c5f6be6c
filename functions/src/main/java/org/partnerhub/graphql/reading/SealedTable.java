package org.partnerhub.graphql.reading;

import java.util.Optional;
import java.util.function.Supplier;
import org.partnerhub.access.Scope;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.release.Seal;

/**
 * One table of a release with its fingerprint.
 *
 * @param lock what opens its content and its nonce
 * @param text what the table says, made when it is asked for
 */
record SealedTable(Seal seal, Lock lock, Supplier<Optional<String>> text) {

    /** What it is called, for everybody. */
    public String name() {
        return seal.table();
    }

    /** Its fingerprint, for everybody. */
    public String hash() {
        return seal.hash();
    }

    /** The nonce; NOT_FOUND unless the viewer may read the whole table. */
    String nonce(Scope scope) {
        require(scope);
        return seal.nonce();
    }

    /**
     * The text of which the fingerprint was taken; NOT_FOUND unless the viewer may read the whole table.
     *
     * @throws IllegalStateException when it is not what was sealed, rather than to hand out something else
     */
    String content(Scope scope) {
        require(scope);
        return text.get()
                .filter(seal::fits)
                .orElseThrow(() -> new IllegalStateException("a table of a release is not what was sealed"));
    }

    private void require(Scope scope) {
        if (!lock.isOpenTo(scope)) {
            throw Refusal.notFound();
        }
    }
}
