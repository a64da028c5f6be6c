package org.partnerhub.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list.
 *
 * @param stamp the state that the list was read from, and the field that it answers
 * @param index the entry's place, from 0
 */
record Cursor(String stamp, int index) {
    private static final Pattern FORM = Pattern.compile("([0-9A-Za-z.]{1,100}):([0-9]{1,9})");

    static Cursor parse(String text) {
        Matcher matcher = FORM.matcher(decoded(text));
        if (!matcher.matches()) {
            throw noCursor();
        }
        return new Cursor(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    /** The place behind this one, if the list is still read from the same state. */
    int next(String currentStamp) {
        if (!stamp.equals(currentStamp)) {
            throw new Refusal(
                    Refusal.Code.CURSOR_EXPIRED,
                    "The cursor is of another list, or a newer release is current. Read the list from its start.");
        }
        return index + 1;
    }

    @Override
    public String toString() {
        byte[] bytes = (stamp + ":" + index).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw noCursor();
        }
    }

    private static Refusal noCursor() {
        return new Refusal(Refusal.Code.BAD_ARGUMENT, "after must be a cursor that this list gave.");
    }
}
