package org.partnerhub.store;

/** Stands for the end of a process in the middle of its work; only a test catches it. */
public final class ProcessDied extends RuntimeException {
    public ProcessDied() {
        super("the process died");
    }
}
