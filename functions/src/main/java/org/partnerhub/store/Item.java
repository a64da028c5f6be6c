package org.partnerhub.store;

import java.util.Arrays;

/**
 * One thing that is kept.
 *
 * @param version 1 for the first content under this key, one more for each that replaced it
 * @param content at most {@link #MOST_BYTES}; the array is not copied and must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Item(Key key, long version, byte[] content) {
    /** Far below the 400 KB that DynamoDB allows an item, so that one read stays cheap. */
    public static final int MOST_BYTES = 200_000;

    public Item {
        if (content.length > MOST_BYTES) {
            throw new IllegalArgumentException("an item of " + content.length + " bytes is too large to keep");
        }
    }

    public static Item first(Key key, byte[] content) {
        return new Item(key, 1, content);
    }

    public Item replacedBy(byte[] newContent) {
        return new Item(key, version + 1, newContent);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item item
                && key.equals(item.key)
                && version == item.version
                && Arrays.equals(content, item.content);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key + " version " + version + ", " + content.length + " bytes";
    }
}
