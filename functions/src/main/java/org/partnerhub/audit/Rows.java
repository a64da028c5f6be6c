package org.partnerhub.audit;

import java.util.Arrays;

/** How many rows something was about, so coarsely that the number tells nothing that is not released. */
public enum Rows {
    NONE(0),
    UP_TO_10(10),
    UP_TO_100(100),
    UP_TO_1000(1_000),
    UP_TO_10000(10_000),
    MORE(Long.MAX_VALUE);

    private final long most;

    Rows(long most) {
        this.most = most;
    }

    /** The band in which a number lies; a negative one is none. */
    public static Rows of(long count) {
        return Arrays.stream(values())
                .filter(band -> count <= band.most)
                .findFirst()
                .orElse(MORE);
    }
}
