package org.partnerhub.reporting.imports;

/** When whoever runs the import has to stop. */
public interface Deadline {
    /** Never near, for those who may take as long as they like. */
    Deadline NONE = () -> false;

    /** Whether there is no longer the time for another window of rows. */
    boolean isNear();
}
