package org.partnerhub.reporting.imports;

import java.util.Optional;

/**
 * What is known of a file.
 *
 * @param bytes its length
 * @param sha256 its hash, in small hexadecimal letters; empty until it was read
 * @param number its place among the organisation's files and mutations; empty until it is applied
 */
public record ImportedFile(long bytes, Optional<String> sha256, Optional<Long> number) {

    static ImportedFile arrived(long bytes) {
        return new ImportedFile(bytes, Optional.empty(), Optional.empty());
    }

    ImportedFile hashed(Copy copy) {
        return new ImportedFile(copy.bytes(), Optional.of(copy.sha256()), number);
    }

    ImportedFile numbered(long newNumber) {
        return new ImportedFile(bytes, sha256, Optional.of(newNumber));
    }

    boolean isAnotherThan(Copy copy) {
        return sha256.filter(hash -> !hash.equals(copy.sha256())).isPresent();
    }
}
