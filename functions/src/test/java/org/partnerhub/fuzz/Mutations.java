package org.partnerhub.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Requests made by chance out of others: bytes changed, taken away, repeated, put in, or taken over from another. The same chance makes
 * the same requests.
 *
 * @param seeds what they are made of
 */
record Mutations(List<byte[]> seeds, RandomGenerator random) {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST = 64;
    private static final List<String> WORDS = List.of(
            "\"",
            "\\",
            "\\ud83d",
            "\\u0000",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            ":",
            ",",
            "$a",
            "@skip(if: true)",
            "...",
            "#",
            "\n",
            "\n\n",
            "\"\"\"",
            "fragment f on Query { __typename }",
            "null",
            "-1",
            "1e999",
            "999999999999999999999",
            "NaN",
            "q=NaN",
            "q=1e9",
            ";q=0",
            "*/*",
            "text/csv",
            "gzip;q=",
            "W/\"",
            "%",
            "%00",
            "&table=",
            "=",
            "sha256:",
            "\"variables\":",
            "\"extensions\":{}",
            "first: 0",
            "after: \"\"",
            "asOf: \"2024-02-30\"",
            "language: SI",
            "\u00f0\u009f\u0098\u0080",
            "\u00ff",
            "\u00c0\u00af",
            "\r",
            "\t");

    /** The next one. */
    byte[] next() {
        byte[] request = chosen();
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            request = changed(request);
        }
        return request;
    }

    private byte[] changed(byte[] request) {
        int from = random.nextInt(request.length + 1);
        int to = Math.min(request.length, from + random.nextInt(LONGEST));
        byte[] range = Arrays.copyOfRange(request, from, to);
        return switch (random.nextInt(6)) {
            case 0 -> joined(request, from, new byte[] {(byte) random.nextInt()}, Math.min(request.length, from + 1));
            case 1 -> joined(request, from, new byte[0], to);
            case 2 -> joined(request, from, joined(range, range.length, range, range.length), to);
            case 3 -> joined(request, from, word(), from);
            case 4 -> joined(request, from, word(), to);
            default -> joined(request, from, rest(chosen()), request.length);
        };
    }

    private byte[] chosen() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] rest(byte[] other) {
        return Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length);
    }

    /** The start of a request, something else, and its end. */
    private static byte[] joined(byte[] request, int from, byte[] middle, int to) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(request, 0, from);
        joined.writeBytes(middle);
        joined.write(request, to, request.length - to);
        return joined.toByteArray();
    }
}
