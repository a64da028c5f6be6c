/** Reads the files that partners bring, and trusts none of them. */
@NullMarked
package org.partnerhub.exchange;

import org.jspecify.annotations.NullMarked;
