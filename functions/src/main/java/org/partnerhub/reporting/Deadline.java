package org.partnerhub.reporting;

/** When work has to stop that can be gone on with later. */
public interface Deadline {
    /** Never near, for those who may take as long as they like. */
    Deadline NONE = () -> false;

    /** Whether no further piece of work should be begun. */
    boolean isNear();
}
