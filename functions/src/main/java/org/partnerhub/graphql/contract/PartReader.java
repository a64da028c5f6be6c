package org.partnerhub.graphql.contract;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PartWriter} has written, in the same order. */
final class PartReader {
    private final byte[] bytes;
    private int at;

    PartReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        return Byte.toUnsignedInt(bytes[at++]) << Byte.SIZE | Byte.toUnsignedInt(bytes[at++]);
    }

    String text() {
        return Objects.requireNonNull(textOrNothing());
    }

    @Nullable
    String textOrNothing() {
        int length = number();
        return length == 0 ? null : text(length - 1);
    }

    private String text(int length) {
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    boolean isTrue() {
        return number() == 1;
    }
}
