package org.partnerhub.exchange.sheet;

/** Columns as spreadsheets name them: A to Z, then AA. */
final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    /** The letters of a position, from 1. */
    static String of(int position) {
        int rest = position - 1;
        String last = String.valueOf((char) ('A' + rest % ALPHABET));
        return rest < ALPHABET ? last : of(rest / ALPHABET) + last;
    }

    /** The position, from 1, that a reference such as {@code AB12} begins with; 0 when it begins with no letter. */
    static int position(String reference) {
        int position = 0;
        for (int index = 0; index < Math.min(reference.length(), 4) && isLetter(reference.charAt(index)); index++) {
            position = position * ALPHABET + reference.charAt(index) - 'A' + 1;
        }
        return position;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
