/** Reads the files that partners bring, trusting none of them, and bounds those that they take along. */
@NullMarked
package org.partnerhub.exchange;

import org.jspecify.annotations.NullMarked;
