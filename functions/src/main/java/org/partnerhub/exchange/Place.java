package org.partnerhub.exchange;

/**
 * Where something stands in a file.
 *
 * @param line counted from 1; the line on which the element starts
 * @param path element names down from the activity, then the attribute: {@code iati-activity/budget/@type}
 */
record Place(int line, String path) {

    /** The place of a part of what stands here. */
    Place of(String part) {
        return new Place(line, path + "/" + part);
    }

    /**
     * Refuses the activity that this place is in.
     *
     * @param reason what is wrong with this place, as the predicate of a sentence: {@code is not a number}
     */
    ActivityRefused refused(String reason) {
        return new ActivityRefused(this, reason);
    }
}
