package org.partnerhub.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Content of any length, kept under its own SHA-256 hash in as many items as it needs. What is kept never changes, so
 * that writing it again does nothing, and a reader can tell whether it is whole.
 */
public record Documents(ItemWriter writer) {

    /**
     * Where a content lies.
     *
     * @param hash its SHA-256 in small hexadecimal letters
     * @param items how many items hold it
     */
    public record Reference(String hash, int items) {

        /** The items that hold it in a partition. */
        public List<Key> keys(String partition) {
            return IntStream.range(0, items)
                    .mapToObj(number -> key(partition, this, number))
                    .toList();
        }
    }

    public Reference add(String partition, byte[] content) {
        Reference reference = new Reference(sha256(content), count(content));
        for (int number = 0; number < reference.items(); number++) {
            writer.add(Item.first(key(partition, reference, number), piece(content, number)));
        }
        return reference;
    }

    /**
     * Reads a content back.
     *
     * @throws StoreUnavailable when an item is missing also on a consistent read, or the whole is not what was written
     */
    public static byte[] read(ItemReader reader, String partition, Reference reference) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Key key : reference.keys(partition)) {
            content.writeBytes(required(reader, key).content());
        }
        return verified(content.toByteArray(), reference);
    }

    /** Reads an item that must be there, a second time consistently when an eventual read misses it. */
    public static Item required(ItemReader reader, Key key) {
        return reader.find(key, Consistency.EVENTUAL)
                .or(() -> reader.find(key, Consistency.STRONG))
                .orElseThrow(() -> new StoreUnavailable("an item that must be there is missing"));
    }

    /** The hash of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] verified(byte[] content, Reference reference) {
        return Optional.of(content)
                .filter(bytes -> sha256(bytes).equals(reference.hash()))
                .orElseThrow(() -> new StoreUnavailable("a document is not what was written"));
    }

    private static int count(byte[] content) {
        return Math.max(1, (content.length + Item.MOST_BYTES - 1) / Item.MOST_BYTES);
    }

    private static byte[] piece(byte[] content, int number) {
        int from = number * Item.MOST_BYTES;
        return Arrays.copyOfRange(content, from, Math.min(content.length, from + Item.MOST_BYTES));
    }

    private static Key key(String partition, Reference reference, int number) {
        return new Key(partition, reference.hash() + "#" + number);
    }
}
