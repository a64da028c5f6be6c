/** Who asks, and which rows that opens; everything that is not opened here stays closed. */
@NullMarked
package org.partnerhub.access;

import org.jspecify.annotations.NullMarked;
