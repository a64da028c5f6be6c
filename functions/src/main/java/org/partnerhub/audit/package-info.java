/** The chained log: who did what, and who read what is not released, each entry with the hash of the one before. */
@NullMarked
package org.partnerhub.audit;

import org.jspecify.annotations.NullMarked;
