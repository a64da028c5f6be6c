package org.partnerhub.graphql.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes what everything else is made of. A number takes two bytes; a text is one more than its length in bytes and then its UTF-8; a text
 * that is not there is 0; what is true is 1.
 */
record PartWriter(ByteArrayOutputStream bytes) {
    private static final int MOST = 0xFFFF;

    /**
     * Writes a number.
     *
     * @throws IllegalArgumentException when it is not one of 0 to 65,535
     */
    void number(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException(number + " does not fit into two bytes");
        }
        bytes.write(number >> Byte.SIZE);
        bytes.write(number);
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length + 1);
        bytes.writeBytes(utf8);
    }

    void isTrue(boolean is) {
        number(is ? 1 : 0);
    }
}
