package org.partnerhub.reporting.imports;

import java.util.Optional;

/**
 * What is known of a file.
 *
 * @param bytes its length
 * @param hash its SHA-256, in small hexadecimal letters; replaced by a pseudonym where the file holds hardly more than a
 *     case number, which could be found again by trying; empty until it was read
 * @param number its place among the organisation's files and mutations; empty until it is applied, and for what states nothing
 */
public record ImportedFile(long bytes, Optional<String> hash, Optional<Long> number) {

    static ImportedFile arrived(long bytes) {
        return new ImportedFile(bytes, Optional.empty(), Optional.empty());
    }

    ImportedFile hashed(long length, String newHash) {
        return new ImportedFile(length, Optional.of(newHash), number);
    }

    ImportedFile numbered(long newNumber) {
        return new ImportedFile(bytes, hash, Optional.of(newNumber));
    }

    boolean isAnotherThan(String newHash) {
        return hash.filter(before -> !before.equals(newHash)).isPresent();
    }
}
