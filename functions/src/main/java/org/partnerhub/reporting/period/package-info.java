/** The way of a reporting period from open to released: who may move it, when, and what is remembered of each step. */
@NullMarked
package org.partnerhub.reporting.period;

import org.jspecify.annotations.NullMarked;
