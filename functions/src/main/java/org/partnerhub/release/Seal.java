package org.partnerhub.release;

import org.partnerhub.store.Documents;

/**
 * The fingerprint of one table of a release: the SHA-256 of a nonce, a line feed and the table's content, so that nobody
 * who may not read the table can find out by trying what it holds.
 *
 * @param table what it is called in the release, for example {@code persons 1.1 SEX+AGE_BAND}
 * @param nonce 64 hexadecimal letters; for those who may read the table
 * @param hash 64 hexadecimal letters; for everybody
 */
public record Seal(String table, String nonce, String hash) {

    static Seal of(String table, String nonce, String content) {
        return new Seal(table, nonce, Documents.sha256(nonce + "\n" + content));
    }

    /** Whether a text is what the fingerprint was taken of. */
    public boolean fits(String content) {
        return equals(of(table, nonce, content));
    }

    String line() {
        return table + " " + hash + "\n";
    }
}
