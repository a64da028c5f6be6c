/** Takes in the files that organisations bring: a job for each, checked whole before any row counts, resumed when killed. */
@NullMarked
package org.partnerhub.reporting.imports;

import org.jspecify.annotations.NullMarked;
