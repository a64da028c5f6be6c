/** The functions as Lambda runs them: what was built, in a process of its own, under Amazon's own runtime interface client. */
@NullMarked
package org.partnerhub.runtime;

import org.jspecify.annotations.NullMarked;
