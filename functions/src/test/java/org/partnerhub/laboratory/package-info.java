/** Measures what an answer costs on Lambda, beside a function that reads and writes the same and does nothing else. */
@NullMarked
package org.partnerhub.laboratory;

import org.jspecify.annotations.NullMarked;
