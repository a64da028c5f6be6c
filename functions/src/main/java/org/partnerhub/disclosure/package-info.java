/** Which figures may be shown so that nobody can single out one of the people counted: pure functions, no input or output. */
@NullMarked
package org.partnerhub.disclosure;

import org.jspecify.annotations.NullMarked;
