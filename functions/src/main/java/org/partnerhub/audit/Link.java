package org.partnerhub.audit;

import java.io.UncheckedIOException;

/**
 * What of a line its verification needs, so that a long log fits into memory.
 *
 * @param place under which number it lies; 0 where no entry belongs
 * @param number as the entry says; 0 when it cannot be read
 * @param previous the hash of the entry before, as the entry says
 * @param hash of the line
 * @param isIntact whether the line can be read and is still what was hashed
 */
public record Link(long place, long number, String previous, String hash, boolean isIntact) {

    /** Of a line, whatever is in it. */
    static Link of(long place, Line line) {
        try {
            Entry entry = line.entry();
            return new Link(place, entry.number(), entry.previous(), line.hash(), line.isIntact());
        } catch (UncheckedIOException malformed) {
            return new Link(place, 0, "", "", false);
        }
    }
}
