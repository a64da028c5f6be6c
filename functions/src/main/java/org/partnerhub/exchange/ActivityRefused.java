package org.partnerhub.exchange;

/** One activity cannot be kept; the others of its file can. */
final class ActivityRefused extends RuntimeException {
    private final transient Place place;

    ActivityRefused(Place place, String reason) {
        super(reason);
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** The reason as the predicate of a sentence whose subject is the place. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
