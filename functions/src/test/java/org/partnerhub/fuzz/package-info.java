/** The hub asked by bytes that nobody thought of: made by chance in each build, and by a fuzzer by hand. */
@NullMarked
package org.partnerhub.fuzz;

import org.jspecify.annotations.NullMarked;
