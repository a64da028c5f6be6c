/** Counting exactly once: what participations and aggregate rows have posted to cells, whatever is retried or killed. */
@NullMarked
package org.partnerhub.reporting.ledger;

import org.jspecify.annotations.NullMarked;
