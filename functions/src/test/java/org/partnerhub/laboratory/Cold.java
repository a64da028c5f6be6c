package org.partnerhub.laboratory;

/**
 * What a process costs that answers for the first time.
 *
 * @param ready when it asked for its first event
 * @param answered when it had answered that
 */
record Cold(Moment ready, Moment answered) {}
